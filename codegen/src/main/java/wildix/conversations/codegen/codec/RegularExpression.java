package wildix.conversations.codegen.codec;

import software.amazon.smithy.codegen.core.CodegenException;
import software.amazon.smithy.model.shapes.Shape;

/**
 * A pattern of the model as a literal of TypeScript. A pattern is matched against what anybody may send, by an engine
 * that tries one way after the other, so the build refuses those that can take longer than linear time.
 */
final class RegularExpression {
    private RegularExpression() {}

    static String literal(Shape shape, String pattern) {
        PatternSyntax.Parsed parsed;
        try {
            parsed = PatternSyntax.parse(pattern);
            PatternAutomaton.of(parsed).requireLinearTime();
        } catch (PatternSyntax.Refused refused) {
            throw new CodegenException("The pattern " + pattern + " of " + shape.getId() + " " + refused.getMessage());
        }
        return "/" + escaped(pattern) + "/" + (parsed.needsUnicode() ? "u" : "");
    }

    /** What ends a literal, or a line, has to be escaped in it. */
    private static String escaped(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < pattern.length(); index++) {
            char c = pattern.charAt(index);
            switch (c) {
                case '\\' -> text.append(c).append(pattern.charAt(++index));
                case '/' -> text.append("\\/");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\u2028' -> text.append("\\u2028");
                case '\u2029' -> text.append("\\u2029");
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
