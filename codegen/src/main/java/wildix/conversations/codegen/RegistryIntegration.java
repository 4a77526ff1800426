package wildix.conversations.codegen;

import java.nio.file.Paths;
import software.amazon.smithy.typescript.codegen.CodegenUtils;
import software.amazon.smithy.typescript.codegen.TypeScriptCodegenContext;
import software.amazon.smithy.typescript.codegen.integration.TypeScriptIntegration;

/**
 * Writes {@code registry.ts} into the client and the server SDK: what the model says of its operations, errors and
 * constraints beyond the types that the generator itself writes. Code that needs one of these facts imports it from
 * there, so that it stays true when the model changes.
 */
public final class RegistryIntegration implements TypeScriptIntegration {

    @Override
    public void customize(TypeScriptCodegenContext context) {
        String file = Paths.get(CodegenUtils.SOURCE_FOLDER, "registry.ts").toString();
        context.writerDelegator().useFileWriter(file, writer -> new RegistryWriter(context, writer).write());
    }
}
