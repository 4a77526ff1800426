package wildix.conversations.codegen;

import java.nio.file.Paths;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.neighbor.RelationshipDirection;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.HttpErrorTrait;
import software.amazon.smithy.model.traits.HttpTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.IdempotentTrait;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.ReadonlyTrait;
import software.amazon.smithy.model.traits.RetryableTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.TagsTrait;
import software.amazon.smithy.typescript.codegen.CodegenUtils;
import software.amazon.smithy.typescript.codegen.TypeScriptCodegenContext;
import software.amazon.smithy.typescript.codegen.TypeScriptWriter;

/** The text of {@code registry.ts}. Everything in it is in alphabetical order, so that it changes only with the model. */
final class RegistryWriter {

    private final Model model;
    private final ServiceShape service;
    private final boolean server;
    private final TypeScriptWriter writer;
    private final OperationIndex operationIndex;
    private final List<OperationShape> operations;

    RegistryWriter(TypeScriptCodegenContext context, TypeScriptWriter writer) {
        this.model = context.model();
        this.service = context.settings().getService(model);
        this.server = context.settings().generateServerSdk();
        this.writer = writer;
        this.operationIndex = OperationIndex.of(model);
        this.operations = TopDownIndex.of(model)
                .getContainedOperations(service)
                .stream()
                .sorted(Comparator.comparing(this::name))
                .toList();
    }

    void write() {
        writeNames();
        writeDescriptionTypes();
        writeOperations();
        writeErrors();
        writeConstraints();
        writeOperationTypes();
    }

    private void writeNames() {
        writeUnion("The name of an operation of the service.", "OperationName", operations.stream().map(this::name));
        writeUnion("The name of an error that the model declares.", "ErrorName", errors().map(this::name));
        writeUnion(
                "A scope that admits to at least one operation.",
                "Scope",
                operations.stream().flatMap(operation -> OperationPolicy.of(operation).scopes().stream()).distinct().sorted());
        writeUnion(
                documentation(OperationPolicy.authorizationTypes(model)) + "\n"
                        + OperationPolicy.authorizationTypes(model)
                                .members()
                                .stream()
                                .map(member -> "- `" + member.getMemberName() + "`: " + documentation(member))
                                .collect(Collectors.joining("\n")),
                "AuthorizationType",
                OperationPolicy.authorizationTypes(model).getEnumValues().values().stream());
        writeUnion("The HTTP methods in use.", "HttpMethod", operations.stream().map(o -> http(o).getMethod()).distinct().sorted());
    }

    private void writeUnion(String docs, String name, Stream<String> values) {
        docs(docs);
        writer.write("export type $L =", name);
        writer.indent();
        List<String> all = values.toList();
        for (int i = 0; i < all.size(); i++) {
            writer.write("| $L$L", quote(all.get(i)), i == all.size() - 1 ? ";" : "");
        }
        writer.dedent();
        writer.write("");
    }

    private void writeDescriptionTypes() {
        verbatim(
                """
                /**
                 * One window of a rate limit: at most `requests` calls in any span of `periodSeconds` seconds.
                 * @public
                 */
                export interface RateLimit {
                  readonly authorization: AuthorizationType;
                  readonly periodSeconds: number;
                  readonly requests: number;
                }

                /**
                 * What the model says of an operation.
                 * @public
                 */
                export interface OperationDescription {
                  readonly name: OperationName;

                  /** The HTTP method and the path; a label of the path stands in braces, as in `/channels/{channelId}`. */
                  readonly method: HttpMethod;
                  readonly uri: string;

                  /** The HTTP status of a call that succeeds. */
                  readonly status: number;

                  /** Changes nothing. */
                  readonly readonly: boolean;

                  /** Two equal calls leave what one leaves: by HTTP's rules, a retry needs no `Idempotency-Key`. */
                  readonly idempotent: boolean;

                  /** The input's member that carries the `Idempotency-Key`, where the operation has one. */
                  readonly idempotencyToken?: string;

                  /** The chapters of the reference that it belongs to. */
                  readonly tags: readonly string[];

                  /** A type without a row may not call the operation; without any row, every type but guests may, as often as the service's ceiling says. */
                  readonly rateLimits: readonly RateLimit[];

                  /** A credential has to carry one of them. */
                  readonly scopes: readonly Scope[];

                  /** For administrators: trusted services with one of the scopes, others (but no guests) with `*:*` alone. */
                  readonly administrative: boolean;

                  /** Its output has what nobody but the caller may read. */
                  readonly confidential: boolean;

                  /** How many things it may keep or look at for one owner. */
                  readonly capacity?: number;

                  /** What it may answer instead of its output, the service's own errors included. */
                  readonly errors: readonly ErrorName[];

                  /** What the service takes for a member of the input that isn't given. */
                  readonly defaults: Readonly<Record<string, string | number | boolean>>;
                }

                /**
                 * What the model says of an error.
                 * @public
                 */
                export interface ErrorDescription {
                  readonly name: ErrorName;

                  /** The HTTP status that it is answered with. */
                  readonly status: number;
                  readonly fault: "client" | "server";

                  /** The same call may succeed later. */
                  readonly retryable: boolean;
                }

                /**
                 * The bounds that the model sets to a value: `length` in characters of a string or elements of a list,
                 * `range` of a number, `pattern` as the source of a regular expression with the flag `u`. All are inclusive.
                 * @public
                 */
                export interface Constraint {
                  readonly length?: { readonly min?: number; readonly max?: number };
                  readonly range?: { readonly min?: number; readonly max?: number };
                  readonly pattern?: string;
                }
                """);
    }

    private void writeOperations() {
        writeTable(
                "Every operation of the service.",
                "operations",
                "Record<OperationName, OperationDescription>",
                operations,
                this::describe);
    }

    private ObjectNode describe(OperationShape operation) {
        OperationPolicy policy = OperationPolicy.of(operation);
        ObjectNode.Builder result = Node.objectNodeBuilder()
                .withMember("name", name(operation))
                .withMember("method", http(operation).getMethod())
                .withMember("uri", http(operation).getUri().toString())
                .withMember("status", http(operation).getCode())
                .withMember("readonly", operation.hasTrait(ReadonlyTrait.class))
                .withMember("idempotent", operation.hasTrait(IdempotentTrait.class));
        input(operation).members()
                .stream()
                .filter(member -> member.hasTrait(IdempotencyTokenTrait.class))
                .findFirst()
                .ifPresent(member -> result.withMember("idempotencyToken", member.getMemberName()));
        result.withMember("tags", Node.fromStrings(operation.getTrait(TagsTrait.class).map(TagsTrait::getValues).orElse(List.of())));
        result.withMember(
                "rateLimits",
                policy.rateLimits()
                        .stream()
                        .map(
                                row -> Node.objectNodeBuilder()
                                        .withMember("authorization", row.authorization())
                                        .withMember("periodSeconds", row.periodSeconds())
                                        .withMember("requests", row.requests())
                                        .build())
                        .collect(ArrayNode.collect()));
        result.withMember("scopes", Node.fromStrings(policy.scopes()));
        result.withMember("administrative", OperationPolicy.isAdministrative(model, operation));
        result.withMember("confidential", isConfidential(operation));
        policy.capacity().ifPresent(capacity -> result.withMember("capacity", capacity));
        result.withMember("errors", Node.fromStrings(sorted(operationIndex.getErrors(service, operation))));
        result.withMember("defaults", defaults(operation));
        return result.build();
    }

    private boolean isConfidential(OperationShape operation) {
        return new Walker(model).walkShapes(operationIndex.expectOutputShape(operation), rel -> rel.getDirection() == RelationshipDirection.DIRECTED)
                .stream()
                .anyMatch(shape -> shape.hasTrait(SensitiveTrait.class));
    }

    private ObjectNode defaults(OperationShape operation) {
        ObjectNode.Builder result = Node.objectNodeBuilder();
        for (MemberShape member : input(operation).members()) {
            member.getTrait(DefaultTrait.class)
                    .map(DefaultTrait::toNode)
                    .filter(value -> !value.isNullNode())
                    .ifPresent(value -> result.withMember(member.getMemberName(), value));
        }
        return result.build();
    }

    private void writeErrors() {
        writeTable(
                "Every error of the service.",
                "errors",
                "Record<ErrorName, ErrorDescription>",
                errors().toList(),
                error -> Node.objectNodeBuilder()
                        .withMember("name", name(error))
                        .withMember("status", status(error))
                        .withMember("fault", error.expectTrait(ErrorTrait.class).getValue())
                        .withMember("retryable", error.hasTrait(RetryableTrait.class))
                        .build());
    }

    private int status(Shape error) {
        return error.getTrait(HttpErrorTrait.class)
                .map(HttpErrorTrait::getCode)
                .orElseGet(() -> error.expectTrait(ErrorTrait.class).getDefaultHttpStatusCode());
    }

    private <T extends Shape> void writeTable(
            String docs,
            String name,
            String type,
            Collection<T> shapes,
            Function<T, ObjectNode> describe) {
        docs(docs);
        writer.openBlock("export const $L = {", "} as const satisfies " + type + ";", name, () -> {
            for (T shape : shapes) {
                writer.openBlock("$L: {", "},", name(shape), () -> writeMembers(describe.apply(shape)));
            }
        });
        writer.write("");
    }

    private void writeMembers(ObjectNode node) {
        node.getStringMap().forEach((key, value) -> {
            boolean rows = value.asArrayNode().filter(a -> a.getElements().stream().anyMatch(Node::isObjectNode)).isPresent();
            if (rows) {
                writer.openBlock(
                        "$L: [",
                        "],",
                        key,
                        () -> value.expectArrayNode().getElements().forEach(row -> writer.write("$L,", literal(row))));
            } else {
                writer.write("$L: $L,", key, literal(value));
            }
        });
    }

    private void writeConstraints() {
        Map<String, Node> constraints = new TreeMap<>();
        for (Shape shape : new Walker(model).walkShapes(service)) {
            constraint(shape).ifPresent(value -> constraints.put(constraintName(shape), value));
        }
        docs(
                "The bounds of every named string, number and list of the model, and, as `Structure.member`, of the members "
                        + "that have their own.");
        writer.openBlock("export const constraints = {", "} as const satisfies Record<string, Constraint>;", () -> {
            constraints.forEach((name, value) -> writer.write("$L: $L,", name.contains(".") ? quote(name) : name, literal(value)));
        });
        writer.write("");
    }

    private String constraintName(Shape shape) {
        return shape.asMemberShape()
                .map(member -> name(model.expectShape(member.getContainer())) + "." + member.getMemberName())
                .orElseGet(() -> name(shape));
    }

    private static Optional<Node> constraint(Shape shape) {
        ObjectNode.Builder result = Node.objectNodeBuilder();
        shape.getTrait(LengthTrait.class).ifPresent(length -> result.withMember("length", bounds(length.getMin(), length.getMax())));
        shape.getTrait(RangeTrait.class).ifPresent(range -> result.withMember("range", bounds(range.getMin(), range.getMax())));
        shape.getTrait(PatternTrait.class).ifPresent(pattern -> result.withMember("pattern", pattern.getPattern().pattern()));
        ObjectNode node = result.build();
        return node.isEmpty() ? Optional.empty() : Optional.of(node);
    }

    private static ObjectNode bounds(Optional<? extends Number> min, Optional<? extends Number> max) {
        ObjectNode.Builder result = Node.objectNodeBuilder();
        min.ifPresent(value -> result.withMember("min", value));
        max.ifPresent(value -> result.withMember("max", value));
        return result.build();
    }

    private void writeOperationTypes() {
        docs(
                "The types of every operation. `{ [Name in OperationName]: Handler<Name> }` over it asks for one handler for "
                        + "each operation of the model: a new operation doesn't compile until it has its own.");
        writer.openBlock("export interface OperationTypes {", "}", () -> {
            for (OperationShape operation : operations) {
                String name = name(operation);
                String input = name + (server ? "ServerInput" : "CommandInput");
                String output = name + (server ? "ServerOutput" : "CommandOutput");
                String module = server ? "server/operations/" + name : "commands/" + name + "Command";
                List<String> errors = sorted(operationIndex.getErrors(service, operation));
                typeImport(input, module);
                typeImport(output, module);
                errors.forEach(error -> typeImport(error, "models/errors"));
                writer.openBlock("$L: {", "};", name, () -> {
                    writer.write("input: $L;", input);
                    writer.write("output: $L;", output);
                    writer.write("errors: $L;", String.join(" | ", errors));
                });
            }
        });
    }

    private void typeImport(String name, String module) {
        writer.addRelativeTypeImport(name, null, Paths.get(".", CodegenUtils.SOURCE_FOLDER, module));
    }

    private Stream<StructureShape> errors() {
        Set<StructureShape> found = new TreeSet<>(Comparator.comparing(this::name));
        found.addAll(operationIndex.getErrors(service));
        operations.forEach(operation -> found.addAll(operationIndex.getErrors(service, operation)));
        return found.stream();
    }

    private List<String> sorted(Collection<StructureShape> shapes) {
        return shapes.stream().map(this::name).distinct().sorted().toList();
    }

    private StructureShape input(OperationShape operation) {
        return operationIndex.expectInputShape(operation);
    }

    private static HttpTrait http(OperationShape operation) {
        return operation.expectTrait(HttpTrait.class);
    }

    private String name(Shape shape) {
        return shape.getId().getName(service);
    }

    private static String documentation(Shape shape) {
        return shape.expectTrait(DocumentationTrait.class).getValue();
    }

    private void docs(String text) {
        writer.writeDocs(text + "\n@public");
    }

    private void verbatim(String text) {
        text.lines().forEach(line -> writer.write("$L", line));
        writer.write("");
    }

    private static String quote(String text) {
        return literal(Node.from(text));
    }

    /** JSON is also a literal of TypeScript; the keys of an object are written without quotes where they need none. */
    private static String literal(Node node) {
        if (node.isObjectNode()) {
            ObjectNode object = node.expectObjectNode();
            return object.isEmpty()
                    ? "{}"
                    : object.getStringMap()
                            .entrySet()
                            .stream()
                            .map(entry -> key(entry.getKey()) + ": " + literal(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (node.isArrayNode()) {
            return node.expectArrayNode()
                    .getElements()
                    .stream()
                    .map(RegistryWriter::literal)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return Node.printJson(node);
    }

    private static String key(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*") ? text : quote(text);
    }
}
