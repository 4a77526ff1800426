package wildix.conversations.codegen.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.smithy.codegen.core.CodegenException;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.DefaultTrait;
import software.amazon.smithy.model.traits.InternalTrait;
import software.amazon.smithy.model.traits.LengthTrait;
import software.amazon.smithy.model.traits.PatternTrait;
import software.amazon.smithy.model.traits.RangeTrait;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.traits.UniqueItemsTrait;

/**
 * Writes {@code codecs-input.ts}: one function for each shape that inputs are made of, which decodes and checks a JSON
 * value. Functions are written for what the operations ask for, and what that needs in turn.
 */
final class DecoderWriter {
    private static final String PARAMETERS = "(value: unknown, at: string, failures: InputFailure[])";

    private static final List<Class<? extends Trait>> CONSTRAINTS =
            List.of(LengthTrait.class, RangeTrait.class, PatternTrait.class, UniqueItemsTrait.class);

    private final ServiceModel service;
    private final Map<String, Shape> defined = new HashMap<>();
    private final Map<String, String> functions = new TreeMap<>();
    private final Map<String, String> patterns = new TreeMap<>();
    private final Set<String> helpers = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();

    DecoderWriter(ServiceModel service) {
        this.service = service;
    }

    /** The file's text, with what was asked for until now. */
    String write() {
        Source source = new Source().line(TypeScript.HEADER);
        Set<String> runtimeTypes = Set.of("InputFailure");
        TypeScript.importNames(source, helpers, runtimeTypes, "../codec-runtime");
        TypeScript.importTypes(source, types, "./index");
        source.line();
        patterns.forEach((name, literal) -> source.line("const " + name + " = " + literal + ";"));
        if (!patterns.isEmpty()) {
            source.line();
        }
        source.line(String.join("\n", functions.values()).stripTrailing());
        return source.toString();
    }

    /** What decodes and checks a value for a member. */
    Call call(MemberShape member) {
        Shape target = service.target(member);
        if (CONSTRAINTS.stream().anyMatch(member::hasTrait)) {
            Shape container = service.model().expectShape(member.getContainer());
            return define(service.name(container) + "_" + member.getMemberName(), member, target);
        }
        boolean bounded = CONSTRAINTS.stream().anyMatch(target::hasTrait);
        return switch (target.getType()) {
            case BOOLEAN -> new Call("decodeBoolean", true);
            case DOCUMENT -> new Call("decodeDocument", true);
            case STRING -> bounded ? define(service.name(target), target, target) : new Call("decodeString", true);
            case INTEGER -> bounded ? define(service.name(target), target, target) : new Call("decodeInteger", true);
            default -> define(service.name(target), target, target);
        };
    }

    /** A function that decodes a value, and whether it is one of the hand-written helpers. */
    record Call(String function, boolean helper) {
        String of(String value, String at) {
            return function + "(" + value + ", " + at + ", failures)";
        }
    }

    /** The call of a decoder from inside this file. */
    private String use(MemberShape member) {
        Call call = call(member);
        if (call.helper()) {
            helpers.add(call.function());
        }
        return call.function();
    }

    /**
     * @param constrained where the constraints are: the shape itself, or a member that has its own
     */
    private Call define(String name, Shape constrained, Shape target) {
        String function = "decode" + name;
        Shape other = defined.putIfAbsent(function, constrained);
        if (other == null) {
            functions.put(function, function(name, constrained, target));
        } else if (!other.equals(constrained)) {
            throw new CodegenException(other.getId() + " and " + constrained.getId() + " would share the function " + function);
        }
        return new Call(function, false);
    }

    private String function(String name, Shape constrained, Shape target) {
        if (target.hasTrait(SparseTrait.class)) {
            throw ServiceModel.unsupported(target, "sparse lists");
        }
        return switch (target.getType()) {
            case STRING -> text(name, constrained);
            case ENUM -> enumeration(name, (EnumShape) target);
            case BYTE, SHORT, INTEGER, LONG -> integer(name, constrained, target);
            case LIST -> list(name, constrained, (ListShape) target);
            case STRUCTURE -> structure(name, (StructureShape) target);
            case UNION -> union(name, (UnionShape) target);
            default -> throw ServiceModel.unsupported(constrained, "inputs of the type " + target.getType());
        };
    }

    private Source open(String name, String type) {
        return new Source().open("export function decode" + name + PARAMETERS + ": " + type + " {");
    }

    private <T extends Trait> Optional<T> constraint(Shape shape, Class<T> trait) {
        return shape.asMemberShape().flatMap(member -> member.getMemberTrait(service.model(), trait)).or(() -> shape.getTrait(trait));
    }

    private String text(String name, Shape shape) {
        Optional<LengthTrait> length = constraint(shape, LengthTrait.class);
        Optional<PatternTrait> pattern = constraint(shape, PatternTrait.class);
        if (constraint(shape, RangeTrait.class).isPresent()) {
            throw ServiceModel.unsupported(shape, "ranges of strings");
        }
        String bounds = length.map(DecoderWriter::bounds).orElse("");
        Source source = open(name, "string");
        if (pattern.isPresent()) {
            helpers.add("decodePattern");
            String constant = constantName(name);
            patterns.put(constant, RegularExpression.literal(shape, pattern.get().getValue()));
            return source.line("return decodePattern(value, at, failures, " + constant + bounds + ");").close("}").toString();
        }
        helpers.add("decodeText");
        return source.line("return decodeText(value, at, failures" + (bounds.isEmpty() ? ", 0" : bounds) + ");").close("}").toString();
    }

    private static String constantName(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_PATTERN";
    }

    /** The arguments that say a length. */
    private static String bounds(LengthTrait length) {
        BigDecimal min = length.getMin().map(BigDecimal::valueOf).orElse(BigDecimal.ZERO);
        return ", " + TypeScript.number(min) + length.getMax().map(max -> ", " + TypeScript.number(BigDecimal.valueOf(max))).orElse("");
    }

    private String enumeration(String name, EnumShape shape) {
        String type = type(shape);
        helpers.add("failEnum");
        Source source = open(name, type).open("switch (value) {");
        shape.getEnumValues().values().forEach(value -> source.line("case " + TypeScript.string(value) + ":"));
        String wanted = shape.members()
                .stream()
                .filter(member -> !member.hasTrait(InternalTrait.class))
                .map(member -> shape.getEnumValues().get(member.getMemberName()))
                .collect(Collectors.joining(", "));
        return source.line("  return value;")
                .line("default:")
                .line("  return failEnum(value, at, " + TypeScript.string(wanted) + ", failures);")
                .close("}")
                .close("}")
                .toString();
    }

    private String integer(String name, Shape shape, Shape target) {
        helpers.add("decodeInteger");
        BigDecimal[] type = switch (target.getType()) {
            case BYTE -> new BigDecimal[] {BigDecimal.valueOf(Byte.MIN_VALUE), BigDecimal.valueOf(Byte.MAX_VALUE)};
            case SHORT -> new BigDecimal[] {BigDecimal.valueOf(Short.MIN_VALUE), BigDecimal.valueOf(Short.MAX_VALUE)};
            // Beyond these a JavaScript number no longer says which integer it is.
            case LONG -> new BigDecimal[] {BigDecimal.valueOf(-(1L << 53) + 1), BigDecimal.valueOf((1L << 53) - 1)};
            default -> new BigDecimal[] {null, null};
        };
        Optional<RangeTrait> range = constraint(shape, RangeTrait.class);
        BigDecimal min = range.flatMap(RangeTrait::getMin).orElse(type[0]);
        BigDecimal max = range.flatMap(RangeTrait::getMax).orElse(type[1]);
        String bounds = min == null && max == null ? "" : ", " + (min == null ? "undefined" : TypeScript.number(min))
                + (max == null ? "" : ", " + TypeScript.number(max));
        return open(name, "number").line("return decodeInteger(value, at, failures" + bounds + ");").close("}").toString();
    }

    private String list(String name, Shape constrained, ListShape shape) {
        if (constraint(constrained, UniqueItemsTrait.class).isPresent()) {
            throw ServiceModel.unsupported(constrained, "unique items");
        }
        helpers.add("decodeList");
        String entry = use(shape.getMember());
        String bounds = constraint(constrained, LengthTrait.class).map(DecoderWriter::bounds).orElse("");
        return open(name, elementType(shape) + "[]")
                .line("return decodeList(value, at, failures, " + entry + bounds + ");")
                .close("}")
                .toString();
    }

    private String elementType(ListShape shape) {
        Shape target = service.target(shape.getMember());
        return switch (target.getType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case BYTE, SHORT, INTEGER, LONG -> "number";
            case DOCUMENT -> {
                types.add("DocumentType");
                yield "DocumentType";
            }
            case LIST -> elementType((ListShape) target) + "[]";
            default -> type(target);
        };
    }

    private String type(Shape shape) {
        String type = service.type(shape);
        types.add(type);
        return type;
    }

    private String structure(String name, StructureShape shape) {
        helpers.add("decodeObject");
        String type = type(shape);
        Source source = open(name, type).line("const to = {} as " + type + ";")
                .line("const from = decodeObject(value, at, failures);")
                .line("if (from === undefined) return to;")
                .line("const before = failures.length;");
        helpers.add("under");
        for (MemberShape member : shape.members()) {
            String json = ServiceModel.jsonName(member);
            String from = TypeScript.jsonMember("from", json, helpers);
            source.line("if (" + from + " != null) " + assign(member) + use(member) + "(" + from + ", " + at(json) + ", failures);");
            otherwise(source, member, at(json), helpers);
        }
        return source.line("if (failures.length !== before) under(at, before, failures);").line("return to;").close("}").toString();
    }

    /** {@code to.member = }. */
    String assign(MemberShape member) {
        return TypeScript.member("to", service.property(member)) + " = ";
    }

    /** The JSON pointer to a member, as a literal. */
    static String at(String name) {
        return TypeScript.string("/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** What happens where a member isn't given, if anything. */
    void otherwise(Source source, MemberShape member, String at, Set<String> imports) {
        Optional<Node> standard = member.getTrait(DefaultTrait.class).map(DefaultTrait::toNode).filter(node -> !node.isNullNode());
        if (standard.isPresent()) {
            source.line("else " + assign(member) + Node.printJson(standard.get()) + ";");
        } else if (member.isRequired()) {
            imports.add("missing");
            source.line("else missing(" + at + ", failures);");
        }
    }

    private String union(String name, UnionShape shape) {
        String type = type(shape);
        List<String> names = new ArrayList<>();
        helpers.addAll(List.of("decodeObject", "failUnion", "onlyMember", "under"));
        Source source = open(name, type).line("let to = {} as " + type + ";")
                .line("const from = decodeObject(value, at, failures);")
                .line("if (from === undefined) return to;")
                .line("const before = failures.length;")
                .open("switch (onlyMember(from)) {");
        for (MemberShape member : shape.members()) {
            String json = ServiceModel.jsonName(member);
            names.add(json);
            source.open("case " + TypeScript.string(json) + ":")
                    .line("to = { " + TypeScript.key(service.property(member)) + ": " + use(member) + "("
                            + TypeScript.jsonMember("from", json, helpers) + ", " + at(json) + ", failures) };")
                    .line("break;")
                    .end();
        }
        return source.open("default:")
                .line("failUnion(from, \"\", " + TypeScript.string(String.join(", ", names)) + ", failures);")
                .end()
                .close("}")
                .line("if (failures.length !== before) under(at, before, failures);")
                .line("return to;")
                .close("}")
                .toString();
    }
}
