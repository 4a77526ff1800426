package wildix.conversations.codegen;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import software.amazon.smithy.build.ProjectionTransformer;
import software.amazon.smithy.build.TransformContext;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ToShapeId;
import software.amazon.smithy.model.transform.ModelTransformer;

/**
 * The transform {@code serveTogether} of smithy-build.json: gives a service the operations and errors of others. One
 * server then serves all of them with one set of types, codecs and errors, while each service has a client of its own.
 * The names of their shapes have to be different, as they meet in one package.
 */
public final class ServeTogether implements ProjectionTransformer {

    @Override
    public String getName() {
        return "serveTogether";
    }

    @Override
    public Model transform(TransformContext context) {
        Model model = context.getModel();
        ObjectNode settings = context.getSettings();
        ServiceShape service = service(model, settings.expectStringMember("service"));
        Set<ShapeId> operations = new LinkedHashSet<>(service.getOperations());
        Set<ShapeId> errors = new LinkedHashSet<>(service.getErrors());
        for (StringNode name : settings.expectArrayMember("with").getElementsAs(StringNode.class)) {
            ServiceShape other = service(model, name);
            add(operations, TopDownIndex.of(model).getContainedOperations(other));
            errors.addAll(other.getErrors());
        }
        ServiceShape together = service.toBuilder().operations(operations).errors(errors).build();
        return ModelTransformer.create().replaceShapes(model, Set.of(together));
    }

    private static ServiceShape service(Model model, StringNode name) {
        return model.expectShape(ShapeId.from(name.getValue()), ServiceShape.class);
    }

    private static void add(Set<ShapeId> ids, Collection<? extends ToShapeId> shapes) {
        shapes.forEach(shape -> ids.add(shape.toShapeId()));
    }
}
