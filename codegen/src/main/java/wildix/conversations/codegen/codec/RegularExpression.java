package wildix.conversations.codegen.codec;

import software.amazon.smithy.model.shapes.Shape;

/** A pattern of the model as a literal of TypeScript. */
final class RegularExpression {
    private RegularExpression() {}

    static String literal(Shape shape, String pattern) {
        return "/" + pattern.replace("/", "\\/") + "/u";
    }
}
