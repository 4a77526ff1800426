package wildix.conversations.codegen;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.build.ProjectionTransformer;
import software.amazon.smithy.build.TransformContext;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.transform.ModelTransformer;

/**
 * The transform {@code documentPolicies} of smithy-build.json: ends the documentation of every operation with its rate
 * limits and scopes, as its traits state them. A projection that has it shows them wherever it shows documentation: in
 * doc comments and in the OpenAPI document.
 */
public final class PolicyDocumentation implements ProjectionTransformer {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    /** Of an operation without limits of its own. */
    private static final String CEILING = """
            ### Rate Limits

            None of its own: whoever may call it has the ceiling that the service is configured with, which
            `RateLimit-Policy` of each answer tells.""";

    @Override
    public String getName() {
        return "documentPolicies";
    }

    @Override
    public Model transform(TransformContext context) {
        Model model = context.getModel();
        return ModelTransformer.create()
                .mapShapes(model, shape -> shape.asOperationShape().map(operation -> document(model, operation)).orElse(shape));
    }

    private static Shape document(Model model, OperationShape operation) {
        OperationPolicy policy = OperationPolicy.of(operation);
        List<String> chapters = new ArrayList<>();
        operation.getTrait(DocumentationTrait.class).map(DocumentationTrait::getValue).ifPresent(chapters::add);
        chapters.add(policy.rateLimits().isEmpty() ? CEILING : rateLimits(policy.rateLimits()));
        if (!policy.scopes().isEmpty()) {
            chapters.add(scopes(policy.scopes(), OperationPolicy.isAdministrative(model, operation)));
        }
        return operation.toBuilder().addTrait(new DocumentationTrait(String.join("\n\n", chapters))).build();
    }

    private static String rateLimits(List<OperationPolicy.RateLimit> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("### Rate Limits");
        lines.add("");
        lines.add("| Authorization | Period | Requests |");
        lines.add("| --- | --- | --- |");
        rows.forEach(
                row -> lines.add(
                        "| `%s` | %s | %d |".formatted(row.authorization(), period(row.periodSeconds()), row.requests())));
        return String.join("\n", lines);
    }

    private static String scopes(List<String> scopes, boolean administrative) {
        List<String> lines = new ArrayList<>();
        lines.add("### Allowed Auth Scopes");
        lines.add("");
        scopes.forEach(scope -> lines.add("- `" + scope + "`" + (administrative ? " (`S2S` only)" : "")));
        if (administrative) {
            lines.add("- `*:*`");
        }
        return String.join("\n", lines);
    }

    /** A span of time in the largest unit that gives a whole number. */
    static String period(int seconds) {
        if (seconds % DAY == 0) {
            return count(seconds / DAY, "day");
        }
        if (seconds % HOUR == 0) {
            return count(seconds / HOUR, "hour");
        }
        if (seconds % MINUTE == 0) {
            return count(seconds / MINUTE, "minute");
        }
        return count(seconds, "second");
    }

    private static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
