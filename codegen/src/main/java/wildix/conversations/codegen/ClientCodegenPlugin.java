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
import software.amazon.smithy.aws.typescript.codegen.AddProtocolConfig;
import software.amazon.smithy.aws.typescript.codegen.AddProtocols;
import software.amazon.smithy.build.FileManifest;
import software.amazon.smithy.build.PluginContext;
import software.amazon.smithy.build.SmithyBuildPlugin;
import software.amazon.smithy.codegen.core.CodegenException;
import software.amazon.smithy.codegen.core.directed.CodegenDirector;
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
 * is told here which integrations to apply, and the files that choose the clients' defaults are our own
 * ({@code codegen/src/main/resources}).
 */
public final class ClientCodegenPlugin implements SmithyBuildPlugin {

    private static final String GENERATOR = "software.amazon.smithy.typescript.codegen.";
    private static final String OWN = "wildix.conversations.codegen.";

    /** AWS's integrations that make restJson1 work. */
    private static final Set<Class<?>> PROTOCOL = Set.of(AddProtocols.class, AddProtocolConfig.class);

    /** An integration of the generator itself that has no use but AWS's profiles of defaults. */
    private static final Set<Class<?>> LEFT_OUT = Set.of(AddDefaultsModeDependency.class);

    /** The generator's files into whose place ours are put. */
    private static final List<String> REPLACED = List.of(
            "endpoint/endpointResolver.ts",
            "runtimeConfig.ts",
            "runtimeConfig.browser.ts",
            "runtimeConfig.native.ts");

    /** Needed by the generator's {@code endpointResolver.ts} alone. */
    private static final String ENDPOINT_RULES = "endpoint/bdd.ts";

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
        finish(context.getFileManifest(), settings.getService().getName());
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

    /** Where the generator has no hook: whole files in place of its own, and one change of text. What doesn't fit fails. */
    private static void finish(FileManifest manifest, String service) {
        for (String name : REPLACED) {
            manifest.writeFile(existing(manifest, name), resource(name).replace("ConversationsClient", service + "Client"));
        }
        Path schemas = existing(manifest, SCHEMAS);
        try {
            String text = SchemaKeys.plain(Files.readString(manifest.resolvePath(schemas)));
            manifest.writeFile(schemas, ownRegistries(text));
            Files.delete(manifest.resolvePath(existing(manifest, ENDPOINT_RULES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives a client's errors registries of its own. Those of the generator are shared by name in the whole process, and the
     * first class registered for an error wins: with both clients in one program, one would throw the other's exceptions.
     */
    private static String ownRegistries(String schemas) {
        String shared = "TypeRegistry.for(";
        if (!schemas.contains(shared)) {
            throw new CodegenException("The generated schemas no longer have shared registries of errors.");
        }
        return schemas.replace(shared, "new TypeRegistry(");
    }

    /** The path of a generated file in the manifest, which has to have it. */
    private static Path existing(FileManifest manifest, String name) {
        Path file = Path.of(CodegenUtils.SOURCE_FOLDER, name);
        if (!Files.exists(manifest.resolvePath(file))) {
            throw new CodegenException("The generator no longer writes " + name + ": see what ours stands in for.");
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
