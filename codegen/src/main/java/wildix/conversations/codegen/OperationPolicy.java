package wildix.conversations.codegen;

import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.Trait;

/**
 * What the traits of {@code model/traits.smithy} say of an operation: the one place where generated code and
 * documentation read them.
 *
 * @param rateLimits the windows a call has to fit into, in the order of the model
 * @param scopes     the scopes of which a credential needs one, in the order of the model
 * @param capacity   how many things the operation may keep for one owner, if it is limited
 */
record OperationPolicy(List<RateLimit> rateLimits, List<String> scopes, Optional<Integer> capacity) {

    /** The namespace that declares the traits. */
    static final String NAMESPACE = "wildix.conversations";

    /** One window of one authorization type. */
    record RateLimit(String authorization, int periodSeconds, int requests) {

        private static RateLimit of(Node node) {
            ObjectNode row = node.expectObjectNode();
            return new RateLimit(
                    row.expectStringMember("authorization").getValue(),
                    row.expectNumberMember("periodSeconds").getValue().intValue(),
                    row.expectNumberMember("requests").getValue().intValue());
        }
    }

    static OperationPolicy of(OperationShape operation) {
        return new OperationPolicy(
                find(operation, "rateLimits").map(node -> elements(node, RateLimit::of)).orElse(List.of()),
                find(operation, "scopes").map(node -> elements(node, OperationPolicy::text)).orElse(List.of()),
                find(operation, "capacity").map(node -> node.expectNumberNode().getValue().intValue()));
    }

    /** Whether a service that declares the operation is for administrators. */
    static boolean isAdministrative(Model model, OperationShape operation) {
        return model.getServiceShapes()
                .stream()
                .filter(service -> service.hasTrait(id("administrative")))
                .anyMatch(service -> TopDownIndex.of(model).getContainedOperations(service).contains(operation));
    }

    /** The kinds of credential, documented in the model. */
    static EnumShape authorizationTypes(Model model) {
        return model.expectShape(id("AuthorizationType"), EnumShape.class);
    }

    private static ShapeId id(String name) {
        return ShapeId.fromParts(NAMESPACE, name);
    }

    private static Optional<Node> find(OperationShape operation, String trait) {
        return operation.findTrait(id(trait)).map(Trait::toNode);
    }

    private static String text(Node node) {
        StringNode text = node.expectStringNode();
        return text.getValue();
    }

    private static <T> List<T> elements(Node node, java.util.function.Function<Node, T> read) {
        ArrayNode array = node.expectArrayNode();
        return array.getElements().stream().map(read).toList();
    }
}
