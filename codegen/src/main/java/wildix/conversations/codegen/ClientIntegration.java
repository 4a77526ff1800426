package wildix.conversations.codegen;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.smithy.aws.typescript.codegen.AddProtocolConfig;
import software.amazon.smithy.codegen.core.CodegenException;
import software.amazon.smithy.codegen.core.Symbol;
import software.amazon.smithy.codegen.core.SymbolProvider;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.typescript.codegen.LanguageTarget;
import software.amazon.smithy.typescript.codegen.TypeScriptCodegenContext;
import software.amazon.smithy.typescript.codegen.TypeScriptDependency;
import software.amazon.smithy.typescript.codegen.TypeScriptSettings;
import software.amazon.smithy.typescript.codegen.TypeScriptWriter;
import software.amazon.smithy.typescript.codegen.integration.RuntimeClientPlugin;
import software.amazon.smithy.typescript.codegen.integration.RuntimeClientPlugin.Convention;
import software.amazon.smithy.typescript.codegen.integration.TypeScriptIntegration;
import software.amazon.smithy.typescript.codegen.sections.ClientConfigCodeSection;
import software.amazon.smithy.utils.CodeInterceptor;
import software.amazon.smithy.utils.CodeSection;

/**
 * What our clients do beyond the bare generator: they speak the protocol, retry and log as {@code
 * packages/client/src/runtime} says, they send no headers about their retries (of AWS's making, and read by nobody
 * here), and their configuration speaks of what this service has.
 */
public final class ClientIntegration implements TypeScriptIntegration {

    @Override
    public boolean matchesSettings(TypeScriptSettings settings) {
        return settings.generateClient();
    }

    @Override
    public List<RuntimeClientPlugin> getClientPlugins() {
        return List.of(
                RuntimeClientPlugin.builder().pluginFunction(runtime("getLoggingPlugin")).build(),
                RuntimeClientPlugin.builder()
                        .withConventions(
                                TypeScriptDependency.MIDDLEWARE_RETRY.dependency,
                                "OmitRetryHeaders",
                                Convention.HAS_MIDDLEWARE)
                        .build());
    }

    @Override
    public List<String> runAfter() {
        return List.of(AddProtocolConfig.class.getCanonicalName());
    }

    @Override
    public Map<String, Consumer<TypeScriptWriter>> getRuntimeConfigWriters(
            TypeScriptSettings settings,
            Model model,
            SymbolProvider symbolProvider,
            LanguageTarget target) {
        return target == LanguageTarget.SHARED
                ? Map.of("protocol", writer -> writer.write("$T", runtime("RestJson1Protocol")))
                : Map.of();
    }

    /** A symbol of the clients' code that is written by hand, beside the generated one. */
    private static Symbol runtime(String name) {
        return Symbol.builder().name(name).namespace("./runtime", "/").build();
    }

    @Override
    public List<? extends CodeInterceptor<? extends CodeSection, TypeScriptWriter>> interceptors(
            TypeScriptCodegenContext context) {
        return List.of(new Configuration());
    }

    /**
     * Changes the text of the configuration's types, which the generator has no hook for. Each change names what it
     * expects to find: a generator that writes something else makes the build fail, not the client differ.
     */
    private static final class Configuration implements CodeInterceptor<ClientConfigCodeSection, TypeScriptWriter> {

        @Override
        public Class<ClientConfigCodeSection> sectionType() {
            return ClientConfigCodeSection.class;
        }

        @Override
        public void write(TypeScriptWriter writer, String previousText, ClientConfigCodeSection section) {
            String text = previousText;
            // Only a signature of AWS's needs a hash; without the member, a client brings no implementation of one.
            text = replace(
                    text,
                    """
                      /**
                       * A constructor for a class implementing the {@link @smithy/types#ChecksumConstructor} interface
                       * that computes the SHA-256 HMAC or checksum of a string or binary buffer.
                       * @internal
                       */
                      sha256?: __ChecksumConstructor | __HashConstructor;

                    """,
                    "");
            text = replace(
                    text,
                    """
                       * The HTTP handler to use or its constructor options. Fetch in browser and Https in Nodejs.
                    """,
                    """
                       * The HTTP handler, or the options of the usual one: `fetch` in a browser, `node:https` in Node.js. Without it, a
                       * connection has 5 seconds to come about and a call 30 seconds for its answer; connections are kept open.
                    """);
            text = replace(
                    text,
                    """
                       * Value for how many times a request will be made at most in case of retry.
                    """,
                    """
                       * How many times a request is made at most, the first included; 3 by default.
                    """);
            text = replace(
                    text,
                    """
                       * Specifies which retry algorithm to use.
                       * @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-smithy-util-retry/Enum/RETRY_MODES/
                    """,
                    """
                       * How retries are spaced: `"standard"`, the default, waits longer after each attempt, and never less than a
                       * `Retry-After` of the answer says; where that is more than 20 seconds, it gives up at once. `"adaptive"` also
                       * slows down new requests while the service throttles, but comes back before a long `Retry-After` is over.
                    """);
            text = replace(
                    text,
                    "class constructor that set the region, credentials and other options.",
                    "class constructor.");
            writer.writeInlineWithNoFormatting(text);
        }

        private static String replace(String text, String expected, String replacement) {
            int at = text.indexOf(expected);
            if (at < 0 || text.indexOf(expected, at + 1) >= 0) {
                throw new CodegenException(
                        "The generated client configuration doesn't have exactly one of the text that is to be replaced:\n"
                                + expected);
            }
            return text.substring(0, at) + replacement + text.substring(at + expected.length());
        }
    }
}
