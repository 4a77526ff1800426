package wildix.conversations.codegen.codec;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.codegen.core.CodegenException;
import software.amazon.smithy.codegen.core.SymbolProvider;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.HttpBinding;
import software.amazon.smithy.model.knowledge.HttpBindingIndex;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.JsonNameTrait;
import software.amazon.smithy.typescript.codegen.TypeScriptCodegenContext;

/** What the codec writers ask of the model. */
final class ServiceModel {
    private final Model model;
    private final ServiceShape service;
    private final SymbolProvider symbols;
    private final OperationIndex operationIndex;
    private final HttpBindingIndex bindings;

    ServiceModel(TypeScriptCodegenContext context) {
        this.model = context.model();
        this.service = context.settings().getService(model);
        this.symbols = context.symbolProvider();
        this.operationIndex = OperationIndex.of(model);
        this.bindings = HttpBindingIndex.of(model);
    }

    Model model() {
        return model;
    }

    /** The service's operations by name. */
    List<OperationShape> operations() {
        return TopDownIndex.of(model).getContainedOperations(service).stream().sorted(Comparator.comparing(this::name)).toList();
    }

    /** The errors of the service and of all its operations, by name. */
    Set<StructureShape> errors() {
        Set<StructureShape> errors = new TreeSet<>(Comparator.comparing(this::name));
        errors.addAll(operationIndex.getErrors(service));
        operations().forEach(operation -> errors.addAll(operationIndex.getErrors(service, operation)));
        return errors;
    }

    StructureShape input(OperationShape operation) {
        return operationIndex.expectInputShape(operation);
    }

    StructureShape output(OperationShape operation) {
        return operationIndex.expectOutputShape(operation);
    }

    /** Where the members of an operation's input are in a request, in the order of the model. */
    List<HttpBinding> request(OperationShape operation) {
        return ordered(input(operation), bindings.getRequestBindings(operation));
    }

    /** Where the members of an operation's output are in its answer, in the order of the model. */
    List<HttpBinding> response(OperationShape operation) {
        return ordered(output(operation), bindings.getResponseBindings(operation));
    }

    /** Where the members of an error are in its answer, in the order of the model. */
    List<HttpBinding> response(StructureShape error) {
        return ordered(error, bindings.getResponseBindings(error));
    }

    private static List<HttpBinding> ordered(StructureShape shape, Map<String, HttpBinding> byMember) {
        return shape.getMemberNames().stream().map(byMember::get).toList();
    }

    Shape target(MemberShape member) {
        return model.expectShape(member.getTarget());
    }

    /** The name that the service's users know a shape by. */
    String name(Shape shape) {
        return shape.getId().getName(service);
    }

    /** The TypeScript type that the generator wrote for a shape. */
    String type(Shape shape) {
        return symbols.toSymbol(shape).getName();
    }

    /** The property that the generator's types have for a member. */
    String property(MemberShape member) {
        String name = symbols.toMemberName(member);
        if (name.equals("__proto__")) {
            throw unsupported(member, "a member of this name");
        }
        return name;
    }

    /** What a member is called in JSON. */
    static String jsonName(MemberShape member) {
        return member.getTrait(JsonNameTrait.class).map(JsonNameTrait::getValue).orElse(member.getMemberName());
    }

    /** Stops the build: better no codec than one that leaves something of the model out. */
    static CodegenException unsupported(Shape shape, String what) {
        return new CodegenException(
                "The codecs of the server SDK can't do " + what + " yet, which " + shape.getId()
                        + " asks for: change the model, or teach it to " + ServiceModel.class.getPackageName() + ".");
    }
}
