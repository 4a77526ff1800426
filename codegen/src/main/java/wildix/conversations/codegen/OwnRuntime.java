package wildix.conversations.codegen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.smithy.codegen.core.CodegenException;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.Prelude;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;

/**
 * Puts the generated client onto {@code packages/client/src/runtime} instead of the generator's libraries: those do for
 * every service of AWS what this one needs little of, and were two thirds of what a page loads. The types, the commands,
 * the errors and the schemas stay the generator's.
 *
 * <p>Each change of text names what it expects to find: a generator that writes something else makes the build fail.
 */
final class OwnRuntime {

    /** The generator's files that configure its libraries. */
    static final List<String> NOT_NEEDED = List.of(
            "auth/httpAuthExtensionConfiguration.ts",
            "auth/httpAuthSchemeProvider.ts",
            "endpoint/bdd.ts",
            "endpoint/EndpointParameters.ts",
            "endpoint/endpointResolver.ts",
            "extensionConfiguration.ts",
            "runtimeConfig.ts",
            "runtimeConfig.browser.ts",
            "runtimeConfig.native.ts",
            "runtimeConfig.shared.ts",
            "runtimeExtensions.ts");

    private static final String LIBRARY = "\"@smithy/smithy-client\"";

    /** What the runtime reads and writes is what JSON has. */
    private static final Set<ShapeType> FOREIGN_TYPES = Set.of(
            ShapeType.BIG_DECIMAL, ShapeType.BIG_INTEGER, ShapeType.BLOB, ShapeType.TIMESTAMP);

    private static final Set<ShapeId> FOREIGN_TRAITS = Set.of(
            ShapeId.from("smithy.api#endpoint"),
            ShapeId.from("smithy.api#hostLabel"),
            ShapeId.from("smithy.api#httpPayload"),
            ShapeId.from("smithy.api#httpPrefixHeaders"),
            ShapeId.from("smithy.api#httpQueryParams"),
            ShapeId.from("smithy.api#httpResponseCode"),
            ShapeId.from("smithy.api#jsonName"),
            ShapeId.from("smithy.api#mediaType"),
            ShapeId.from("smithy.api#sparse"),
            ShapeId.from("smithy.api#streaming"));

    private final String service;
    private final String version;

    OwnRuntime(Model model, ServiceShape service) {
        this.service = service.getId().getName();
        this.version = service.getVersion();
        for (Shape shape : new Walker(model).walkShapes(service)) {
            if (Prelude.isPreludeShape(shape)) {
                continue;
            }
            ShapeType type = shape.asMemberShape().map(member -> model.expectShape(member.getTarget()).getType()).orElse(shape.getType());
            if (FOREIGN_TYPES.contains(type)) {
                throw foreign(shape, "the type " + type);
            }
            for (ShapeId trait : FOREIGN_TRAITS) {
                if (shape.hasTrait(trait)) {
                    throw foreign(shape, "the trait " + trait);
                }
            }
        }
    }

    private static CodegenException foreign(Shape shape, String what) {
        return new CodegenException(shape.getId() + " has " + what
                + ", which the client's runtime (packages/client/src/runtime/shape.ts, json.ts) has to learn first");
    }

    /** A command: what it is built from, without the parts that only the generator's library looks at. */
    String command(String text) {
        text = without(text, "import { getEndpointPlugin } from \"@smithy/middleware-endpoint\";\n");
        text = without(text, "import { commonParams } from \"../endpoint/EndpointParameters\";\n");
        text = replaced(text, "import { Command as $Command } from " + LIBRARY + ";\n", "");
        text = replaced(
                text,
                "import type { MetadataBearer as __MetadataBearer } from \"@smithy/types\";\n\n",
                "import type { MetadataBearer as __MetadataBearer } from \"@smithy/types\";\n\n"
                        + "import { Command as $Command, commandClass } from \"../../runtime\";\n");
        Matcher matcher = COMMAND.matcher(text);
        if (!matcher.find()) {
            throw new CodegenException("The generator writes the class of a command in another way:\n" + text);
        }
        return matcher.replaceFirst("extends commandClass<$1>($2, $3) {");
    }

    private static final Pattern COMMAND = Pattern.compile(
            "extends \\$Command\\s+\\.classBuilder<(.*?)>\\(\\).*?\\.n\\(([^)]*)\\)\\s+\\.sc\\((\\w+\\$)\\)\\s+\\.build\\(\\) \\{",
            Pattern.DOTALL);

    String aggregatedClient(String text) {
        return replaced(text, "import { createAggregatedClient } from " + LIBRARY, "import { createAggregatedClient } from \"../runtime\"");
    }

    String baseException(String text) {
        return replaced(text, "} from " + LIBRARY, "} from \"../../runtime\"");
    }

    String errors(String text) {
        return replaced(
                text,
                "import type { ExceptionOptionType as __ExceptionOptionType } from " + LIBRARY,
                "import type { ExceptionOptionType as __ExceptionOptionType } from \"../../runtime\"");
    }

    String schemas(String text) {
        return replaced(text, "import { TypeRegistry } from \"@smithy/core/schema\"", "import { TypeRegistry } from \"../../runtime\"");
    }

    String index(String text) {
        text = without(text, "export type { ClientInputEndpointParameters } from \"./endpoint/EndpointParameters\";\n");
        text = without(text, "export type { RuntimeExtension } from \"./runtimeExtensions\";\n");
        return without(text, "export type { " + service + "ExtensionConfiguration } from \"./extensionConfiguration\";\n");
    }

    /** The client: the inputs and outputs that it has, and its documentation, in our class. */
    String client(String text, String template) {
        Map<String, String> parts = Map.of(
                "COMMANDS", COMMAND_TYPES.matcher(text).results().map(result -> result.group()).collect(Collectors.joining("\n")),
                "INPUTS", only(text, Pattern.compile("^export type ServiceInputTypes =[^;]*;", Pattern.MULTILINE)),
                "OUTPUTS", only(text, Pattern.compile("^export type ServiceOutputTypes =[^;]*;", Pattern.MULTILINE)),
                "DOCUMENTATION", documentation(text),
                "SERVICE", service,
                "VERSION", version);
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern COMMAND_TYPES = Pattern.compile("^import type \\{[^}]*} from \"\\./commands/[^\"]+\";", Pattern.MULTILINE);

    private String documentation(String text) {
        int end = text.indexOf("\nexport class " + service + "Client extends ");
        int start = end < 0 ? -1 : text.lastIndexOf("/**", end);
        if (start < 0) {
            throw new CodegenException("The generator no longer writes the documentation of a client above its class.");
        }
        return text.substring(start, end);
    }

    private static String only(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new CodegenException("The generated client lacks what is expected of it: " + pattern);
        }
        return matcher.group();
    }

    private static String without(String text, String expected) {
        return replaced(text, expected, "");
    }

    private static String replaced(String text, String expected, String replacement) {
        int at = text.indexOf(expected);
        if (at < 0 || text.indexOf(expected, at + 1) >= 0) {
            throw new CodegenException("The generated client doesn't have exactly one of the text that is to be replaced:\n" + expected);
        }
        return text.substring(0, at) + replacement + text.substring(at + expected.length());
    }
}
