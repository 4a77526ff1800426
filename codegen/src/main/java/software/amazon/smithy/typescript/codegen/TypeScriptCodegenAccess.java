package software.amazon.smithy.typescript.codegen;

import software.amazon.smithy.codegen.core.directed.DirectedCodegen;
import software.amazon.smithy.typescript.codegen.integration.TypeScriptIntegration;

/**
 * The TypeScript generator is visible in its own package only. Its public plugin applies every integration on the
 * classpath, which for us would be all of AWS's, so we need the generator itself.
 */
public final class TypeScriptCodegenAccess {

    private TypeScriptCodegenAccess() {}

    public static DirectedCodegen<TypeScriptCodegenContext, TypeScriptSettings, TypeScriptIntegration> generator() {
        return new DirectedTypeScriptCodegen();
    }
}
