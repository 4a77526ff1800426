package wildix.conversations.codegen.codec;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import software.amazon.smithy.model.node.Node;

/** How names and values of a model are written in TypeScript. */
final class TypeScript {
    static final String HEADER = "// Generated from the model by codegen/: change the model or the generator, not this file.";

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    /** What every object inherits: reading such a name finds a function where the JSON has nothing. */
    private static final Set<String> INHERITED = Set.of(
            "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "__proto__", "constructor",
            "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf");

    private TypeScript() {}

    static String string(String value) {
        return Node.printJson(Node.from(value));
    }

    /** `object.name`, or with brackets where the name is no identifier. */
    static String member(String object, String name) {
        return IDENTIFIER.matcher(name).matches() ? object + "." + name : object + "[" + string(name) + "]";
    }

    /** A member of parsed JSON, which may have any names, or none. */
    static String jsonMember(String object, String name, Collection<String> helpers) {
        if (!INHERITED.contains(name)) {
            return member(object, name);
        }
        helpers.add("own");
        return "own(" + object + ", " + string(name) + ")";
    }

    /** A key of an object literal. */
    static String key(String name) {
        if (name.equals("__proto__")) {
            // Without brackets it would set the prototype.
            return "[" + string(name) + "]";
        }
        return IDENTIFIER.matcher(name).matches() ? name : string(name);
    }

    /** A whole number with its thousands apart, as people read it. */
    static String number(BigDecimal value) {
        String plain = value.toPlainString();
        return value.scale() > 0 ? plain : plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
    }

    static void importTypes(Source source, Collection<String> names, String from) {
        imports(source, "import type ", names, from);
    }

    /** An import of values and types together. */
    static void importNames(Source source, Collection<String> values, Collection<String> types, String from) {
        if (values.isEmpty()) {
            importTypes(source, types, from);
            return;
        }
        Set<String> names = new TreeSet<>(values);
        types.forEach(name -> names.add("type " + name));
        imports(source, "import ", names, from);
    }

    static void exportNames(Source source, Collection<String> names, String from) {
        imports(source, "export ", names, from);
    }

    /** One line if it fits, else a line for each name. */
    private static void imports(Source source, String keyword, Collection<String> names, String from) {
        if (names.isEmpty()) {
            return;
        }
        List<String> sorted = List.copyOf(new TreeSet<>(names));
        String line = keyword + "{ " + String.join(", ", sorted) + " } from " + string(from) + ";";
        if (line.length() <= 120) {
            source.line(line);
            return;
        }
        source.open(keyword + "{");
        sorted.forEach(name -> source.line(name + ","));
        source.close("} from " + string(from) + ";");
    }
}
