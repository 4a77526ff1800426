package wildix.conversations.codegen.codec;

import software.amazon.smithy.typescript.codegen.CodegenUtils;
import software.amazon.smithy.typescript.codegen.TypeScriptCodegenContext;
import software.amazon.smithy.typescript.codegen.integration.TypeScriptIntegration;

/**
 * Writes the server's codecs: for every operation straight-line TypeScript that decodes and checks its input in one
 * pass, and that maps its output to JSON. They do what the generator's own protocol code and validators do, without
 * interpreting anything or building a {@code RegExp} while a request waits.
 */
public final class CodecIntegration implements TypeScriptIntegration {

    @Override
    public void customize(TypeScriptCodegenContext context) {
        if (!context.settings().generateServerSdk()) {
            return;
        }
        ServiceModel model = new ServiceModel(context);
        DecoderWriter decoders = new DecoderWriter(model);
        EncoderWriter encoders = new EncoderWriter(model);
        // The operations and errors come first: they say which decoders and encoders are needed.
        write(context, "codecs.ts", new OperationWriter(model, decoders, encoders).write());
        write(context, "codecs-errors.ts", new ErrorWriter(model, encoders).write());
        write(context, "codecs-input.ts", decoders.write());
        write(context, "codecs-output.ts", encoders.write());
    }

    private static void write(TypeScriptCodegenContext context, String file, String text) {
        context.fileManifest().writeFile(CodegenUtils.SOURCE_FOLDER + "/" + file, text);
    }
}
