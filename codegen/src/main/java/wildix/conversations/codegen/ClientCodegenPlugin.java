package wildix.conversations.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.UnaryOperator;
import software.amazon.smithy.aws.typescript.codegen.AddProtocolConfig;
import software.amazon.smithy.aws.typescript.codegen.AddProtocols;
import software.amazon.smithy.build.FileManifest;
import software.amazon.smithy.build.PluginContext;
import software.amazon.smithy.build.SmithyBuildPlugin;
import software.amazon.smithy.codegen.core.CodegenException;
import software.amazon.smithy.codegen.core.directed.CodegenDirector;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.typescript.codegen.CodegenUtils;
import software.amazon.smithy.typescript.codegen.TypeScriptCodegenAccess;
import software.amazon.smithy.typescript.codegen.TypeScriptCodegenContext;
import software.amazon.smithy.typescript.codegen.TypeScriptSettings;
import software.amazon.smithy.typescript.codegen.TypeScriptWriter;
import software.amazon.smithy.typescript.codegen.integration.AddDefaultsModeDependency;
import software.amazon.smithy.typescript.codegen.integration.TypeScriptIntegration;

/**
 * The plugin {@code conversations-client-codegen}: generates the TypeScript client as {@code typescript-client-codegen}
 * does, with the same settings, but without what the latter adds for the services of AWS.
 *
 * <p>The classpath needs AWS's generator, because it has the protocol restJson1. Its plugin would also give our client a
 * region, a profile, settings out of {@code ~/.aws} and {@code AWS_*} variables, and headers that only AWS reads. So it
 * is told here which integrations to apply, and what it writes is put onto our own runtime ({@link OwnRuntime}).
 */
public final class ClientCodegenPlugin implements SmithyBuildPlugin {

    private static final String GENERATOR = "software.amazon.smithy.typescript.codegen.";
    private static final String OWN = "wildix.conversations.codegen.";

    /** AWS's integrations that make restJson1 work. */
    private static final Set<Class<?>> PROTOCOL = Set.of(AddProtocols.class, AddProtocolConfig.class);

    /** An integration of the generator itself that has no use but AWS's profiles of defaults. */
    private static final Set<Class<?>> LEFT_OUT = Set.of(AddDefaultsModeDependency.class);

    private static final String SCHEMAS = "schemas/schemas_0.ts";

    @Override
    public String getName() {
        return "conversations-client-codegen";
    }

    @Override
    public void execute(PluginContext context) {
        TypeScriptSettings settings = TypeScriptSettings.from(
                context.getModel(),
                context.getSettings(),
                TypeScriptSettings.ArtifactType.CLIENT);
        CodegenDirector<TypeScriptWriter, TypeScriptIntegration, TypeScriptCodegenContext, TypeScriptSettings> director =
                new CodegenDirector<>();
        director.directedCodegen(TypeScriptCodegenAccess.generator());
        director.integrationClass(TypeScriptIntegration.class);
        director.integrationFinder(() -> integrations(settings));
        director.settings(settings);
        director.service(settings.getService());
        director.model(context.getModel());
        director.fileManifest(context.getFileManifest());
        director.performDefaultCodegenTransforms();
        director.run();
        ServiceShape service = context.getModel().expectShape(settings.getService(), ServiceShape.class);
        OwnRuntime runtime = new OwnRuntime(context.getModel(), service);
        finish(context.getFileManifest(), runtime, service.getId().getName());
    }

    private static List<TypeScriptIntegration> integrations(TypeScriptSettings settings) {
        List<TypeScriptIntegration> found = ServiceLoader.load(TypeScriptIntegration.class, ClientCodegenPlugin.class.getClassLoader())
                .stream()
                .filter(provider -> isWanted(provider.type()))
                .map(ServiceLoader.Provider::get)
                .filter(integration -> integration.matchesSettings(settings))
                .toList();
        for (Class<?> needed : PROTOCOL) {
            if (found.stream().noneMatch(needed::isInstance)) {
                throw new CodegenException("The classpath doesn't announce the integration " + needed.getName());
            }
        }
        return found;
    }

    private static boolean isWanted(Class<?> integration) {
        String name = integration.getName();
        return PROTOCOL.contains(integration)
                || name.startsWith(OWN)
                || name.startsWith(GENERATOR) && !LEFT_OUT.contains(integration);
    }

    /** Where the generator has no hook, its files are changed. What doesn't fit fails. */
    private static void finish(FileManifest manifest, OwnRuntime runtime, String service) {
        change(manifest, SCHEMAS, text -> runtime.schemas(SchemaKeys.plain(text)));
        change(manifest, "index.ts", runtime::index);
        change(manifest, "models/errors.ts", runtime::errors);
        change(manifest, "models/" + service + "ServiceException.ts", runtime::baseException);
        change(manifest, service + ".ts", runtime::aggregatedClient);
        change(manifest, service + "Client.ts", text -> runtime.client(text, resource("Client.ts.template")));
        for (Path file : List.copyOf(manifest.getFiles())) {
            String name = file.getFileName().toString();
            if (name.endsWith("Command.ts")) {
                change(manifest, "commands/" + name, runtime::command);
            }
        }
        for (String name : OwnRuntime.NOT_NEEDED) {
            try {
                Files.delete(manifest.resolvePath(existing(manifest, name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void change(FileManifest manifest, String name, UnaryOperator<String> change) {
        Path file = existing(manifest, name);
        try {
            manifest.writeFile(file, change.apply(Files.readString(manifest.resolvePath(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a generated file in the manifest, which has to have it. */
    private static Path existing(FileManifest manifest, String name) {
        Path file = Path.of(CodegenUtils.SOURCE_FOLDER, name);
        if (!Files.exists(manifest.resolvePath(file))) {
            throw new CodegenException("The generator no longer writes " + name + ": see what is made of it.");
        }
        return file;
    }

    private static String resource(String name) {
        try (InputStream stream = ClientCodegenPlugin.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new CodegenException("codegen/ lacks the resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
