package wildix.conversations.codegen.codec;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.smithy.model.knowledge.HttpBinding;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;

/** Writes {@code codecs.ts}: the two ends of each operation, over the decoders and encoders of its shapes. */
final class OperationWriter {
    private final ServiceModel service;
    private final DecoderWriter decoders;
    private final EncoderWriter encoders;
    private final Set<String> helpers = new TreeSet<>();
    private final Set<String> decoderNames = new TreeSet<>();
    private final Set<String> encoderNames = new TreeSet<>();

    OperationWriter(ServiceModel service, DecoderWriter decoders, EncoderWriter encoders) {
        this.service = service;
        this.decoders = decoders;
        this.encoders = encoders;
    }

    String write() {
        Source body = new Source();
        body.line("/** Decodes the input and encodes the output of every operation. */");
        body.open("export const codecs: Codecs = {");
        for (OperationShape operation : service.operations()) {
            body.open(service.name(operation) + ": {");
            decode(body, operation);
            encode(body, operation);
            body.close("},");
        }
        body.close("};");

        Source source = new Source().line(TypeScript.HEADER);
        TypeScript.importNames(source, helpers, Set.of("OperationCodec"), "../codec-runtime");
        TypeScript.importNames(source, decoderNames, Set.of(), "./codecs-input");
        TypeScript.importNames(source, encoderNames, Set.of(), "./codecs-output");
        TypeScript.importTypes(source, Set.of("OperationName", "OperationTypes", "operations"), "./registry");
        source.line().line("export * from \"./codecs-errors\";");
        TypeScript.exportNames(source, encoders.encoders(), "./codecs-output");
        source.line()
                .line("type Input<Name extends OperationName> = OperationTypes[Name][\"input\"];")
                .line()
                .line("/** An operation's input as it is decoded: the members that have a default are always there. */")
                .open("export type DecodedInput<Name extends OperationName> = Input<Name> & {")
                .line("[Member in keyof (typeof operations)[Name][\"defaults\"] & keyof Input<Name>]-?: NonNullable<Input<Name>[Member]>;")
                .close("};")
                .line()
                .line("/** One codec for each operation. */")
                .open("export type Codecs = {")
                .line("readonly [Name in OperationName]: OperationCodec<DecodedInput<Name>, OperationTypes[Name][\"output\"]>;")
                .close("};")
                .line();
        return source + body.toString();
    }

    private void decode(Source body, OperationShape operation) {
        List<HttpBinding> bindings = service.request(operation);
        if (bindings.isEmpty()) {
            body.line("decode: () => ({}),");
            return;
        }
        body.open("decode(http, failures) {");
        body.line("const to = {} as DecodedInput<" + TypeScript.string(service.name(operation)) + ">;");
        if (has(bindings, HttpBinding.Location.QUERY)) {
            helpers.add("parseQuery");
            body.line("const query = parseQuery(http.query);");
        }
        for (HttpBinding binding : bindings) {
            if (binding.getLocation() != HttpBinding.Location.DOCUMENT) {
                text(body, binding);
            }
        }
        if (has(bindings, HttpBinding.Location.DOCUMENT)) {
            helpers.add("decodeBody");
            body.line("const from = decodeBody(http.body, failures);");
            body.line("if (from === undefined) return to;");
        }
        for (HttpBinding binding : bindings) {
            if (binding.getLocation() == HttpBinding.Location.DOCUMENT) {
                MemberShape member = binding.getMember();
                String name = ServiceModel.jsonName(member);
                String from = TypeScript.jsonMember("from", name, helpers);
                String at = DecoderWriter.at(name);
                body.line("if (" + from + " != null) " + decoders.assign(member) + call(member).of(from, at) + ";");
                decoders.otherwise(body, member, at, helpers);
            }
        }
        body.line("return to;").close("},");
    }

    private static boolean has(List<HttpBinding> bindings, HttpBinding.Location location) {
        return bindings.stream().anyMatch(binding -> binding.getLocation() == location);
    }

    /** A member that comes as text: in the path, the query or a header. */
    private void text(Source body, HttpBinding binding) {
        MemberShape member = binding.getMember();
        String name = binding.getLocationName();
        String at = DecoderWriter.at(member.getMemberName());
        String text = member.getMemberName() + "Text";
        boolean told = false;
        switch (binding.getLocation()) {
            case LABEL -> body.line("const " + text + " = " + TypeScript.jsonMember("http.params", name, helpers) + " || undefined;");
            case HEADER -> {
                helpers.add("headerText");
                String header = TypeScript.jsonMember("http.headers", name.toLowerCase(Locale.ROOT), helpers);
                body.line("const " + text + " = headerText(" + header + ");");
            }
            case QUERY -> {
                told = member.isRequired();
                String helper = told ? "requiredQueryText" : "queryText";
                helpers.add(helper);
                body.line("const " + text + " = " + helper + "(query, " + TypeScript.string(name) + ", " + at + ", failures);");
            }
            default -> throw ServiceModel.unsupported(member, "request members bound to " + binding.getLocation());
        }
        body.line("if (" + text + " !== undefined) " + decoders.assign(member) + call(member).of(typed(member, text), at) + ";");
        if (!told) {
            decoders.otherwise(body, member, at, helpers);
        }
    }

    /** The JSON value that a text stands for. */
    private String typed(MemberShape member, String text) {
        Shape target = service.target(member);
        return switch (target.getType()) {
            case STRING, ENUM -> text;
            case BOOLEAN -> {
                helpers.add("booleanOf");
                yield "booleanOf(" + text + ")";
            }
            case BYTE, SHORT, INTEGER, LONG -> {
                helpers.add("numberOf");
                yield "numberOf(" + text + ")";
            }
            default -> throw ServiceModel.unsupported(member, "the type " + target.getType() + " outside the body");
        };
    }

    private DecoderWriter.Call call(MemberShape member) {
        DecoderWriter.Call call = decoders.call(member);
        (call.helper() ? helpers : decoderNames).add(call.function());
        return call;
    }

    private void encode(Source body, OperationShape operation) {
        List<HttpBinding> bindings = service.response(operation);
        if (bindings.isEmpty()) {
            body.line("encode: () => \"{}\",");
            return;
        }
        body.line("encode: (output) =>");
        body.open("  JSON.stringify({");
        for (HttpBinding binding : bindings) {
            if (binding.getLocation() != HttpBinding.Location.DOCUMENT) {
                throw ServiceModel.unsupported(binding.getMember(), "outputs bound to " + binding.getLocation());
            }
            body.line("  " + encoders.property(binding.getMember(), "output", encoderNames));
        }
        body.close("  }),");
    }
}
