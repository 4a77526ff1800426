package wildix.conversations.codegen;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.codegen.core.CodegenException;

/**
 * Makes the generated schemas removable by bundlers. The generator writes the keys of a schema's traits as {@code
 * [_h]: …} with {@code const _h = "http"} above. A bundler takes a computed key for something that may have an effect,
 * so a client with one command carried the schemas of all operations; with {@code http: …} it carries its own.
 */
final class SchemaKeys {

    private static final Pattern CONSTANT = Pattern.compile("^const (_\\w+) = \"([A-Za-z_]\\w*)\";$", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("\\[(_\\w+)]:");

    private SchemaKeys() {}

    static String plain(String text) {
        Map<String, String> constants = new HashMap<>();
        for (Matcher matcher = CONSTANT.matcher(text); matcher.find();) {
            constants.put(matcher.group(1), matcher.group(2));
        }
        StringBuilder result = new StringBuilder();
        Matcher matcher = KEY.matcher(text);
        while (matcher.find()) {
            String key = constants.get(matcher.group(1));
            if (key == null) {
                throw new CodegenException("The generated schemas use the key " + matcher.group() + " without its constant.");
            }
            matcher.appendReplacement(result, Matcher.quoteReplacement(key + ":"));
        }
        if (result.isEmpty()) {
            throw new CodegenException("The generated schemas no longer have computed keys: SchemaKeys has nothing to do.");
        }
        return matcher.appendTail(result).toString();
    }
}
