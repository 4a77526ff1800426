package wildix.conversations.codegen.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.model.knowledge.HttpBinding;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.HttpErrorTrait;

/** Writes {@code codecs-errors.ts}: each modelled error as an HTTP answer. */
final class ErrorWriter {
    private static final String TYPE_HEADER = "X-Amzn-ErrorType";

    private final ServiceModel service;
    private final EncoderWriter encoders;
    private final Set<String> types = new TreeSet<>();
    private final Set<String> encoderNames = new TreeSet<>();

    ErrorWriter(ServiceModel service, EncoderWriter encoders) {
        this.service = service;
        this.encoders = encoders;
    }

    String write() {
        Source body = new Source();
        service.errors().forEach(error -> error(body, error));
        String names = service.errors().stream().map(error -> TypeScript.string(service.name(error))).collect(Collectors.joining(",\n  "));

        Source source = new Source().line(TypeScript.HEADER);
        TypeScript.importNames(source, Set.of(), Set.of("EncodedError"), "../codec-runtime");
        TypeScript.importNames(source, encoderNames, Set.of(), "./codecs-output");
        TypeScript.importTypes(source, types, "./models/errors");
        source.line();
        source.line("/** Every error that the model declares. */");
        source.line("export type ModelledError =\n  | " + String.join("\n  | ", types) + ";");
        source.line();
        source.line("const names: ReadonlySet<string> = new Set<ModelledError[\"name\"]>([\n  " + names + ",\n]);");
        source.line();
        source.line("/**")
                .line(" * Whether an error is one that the model declares. Errors thrown by clients of other services may have such a name,")
                .line(" * but not the model's meaning: they are told apart by the `$metadata` of their request.")
                .line(" */")
                .open("export const isModelledError = (error: unknown): error is ModelledError =>")
                .line("error instanceof Error && names.has(error.name) && !(\"$metadata\" in error);")
                .end();
        source.line();
        source.line("/**")
                .line(" * A modelled error as an answer: its name in `" + TYPE_HEADER + "`, the members bound to headers there, and the")
                .line(" * others in the body, together with the message that every error has.")
                .line(" */")
                .open("export function encodeError(error: ModelledError): EncodedError {")
                .line("const headers: Record<string, string> = { " + TypeScript.string(TYPE_HEADER) + ": error.name };")
                .open("switch (error.name) {");
        body.toString().lines().forEach(source::line);
        source.open("default:")
                .line("throw new TypeError(`${(error as Error).name} is no error of the model`);")
                .end()
                .close("}")
                .close("}");
        return source.toString();
    }

    private void error(Source body, StructureShape error) {
        types.add(service.type(error));
        int status = error.getTrait(HttpErrorTrait.class)
                .map(HttpErrorTrait::getCode)
                .orElseGet(() -> error.expectTrait(ErrorTrait.class).getDefaultHttpStatusCode());
        body.open("case " + TypeScript.string(service.name(error)) + ":");
        List<String> members = new ArrayList<>();
        for (HttpBinding binding : service.response(error)) {
            MemberShape member = binding.getMember();
            switch (binding.getLocation()) {
                case HEADER -> header(body, binding);
                case DOCUMENT -> {
                    if (!member.getMemberName().equals("message")) {
                        members.add(encoders.property(member, "error", encoderNames));
                    }
                }
                default -> throw ServiceModel.unsupported(member, "errors' members bound to " + binding.getLocation());
            }
        }
        if (members.isEmpty()) {
            body.line("return { status: " + status + ", headers, body: JSON.stringify({ message: error.message }) };");
        } else {
            body.open("return {").line("status: " + status + ",").line("headers,").open("body: JSON.stringify({");
            body.line("message: error.message,");
            members.forEach(body::line);
            body.close("}),").close("};");
        }
        body.end();
    }

    private void header(Source body, HttpBinding binding) {
        MemberShape member = binding.getMember();
        Shape target = service.target(member);
        String value = TypeScript.member("error", service.property(member));
        String text = switch (target.getType()) {
            case STRING, ENUM -> value;
            case BOOLEAN, BYTE, SHORT, INTEGER, LONG -> "String(" + value + ")";
            default -> throw ServiceModel.unsupported(member, "headers of the type " + target.getType());
        };
        body.line("if (" + value + " != null) headers[" + TypeScript.string(binding.getLocationName()) + "] = " + text + ";");
    }
}
