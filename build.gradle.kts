// The same generation as `pnpm generate`, for those who have Gradle instead of Maven: `gradle generate` writes the
// generated files, `gradle generateCheck` (or `gradle generate -Pcheck`) compares them. See CONTRIBUTING.md.
// Needs Gradle 8 or newer, a JDK 17 or newer, and Node.js, which does the copying for both.

import groovy.json.JsonSlurper

plugins {
    `java-base`
}

/** `maven.dependencies` of smithy-build.json, the one list of versions. codegen/ compiles against the same. */
val smithyDependencies: List<String> by extra(
    ((JsonSlurper().parse(file("smithy-build.json")) as Map<*, *>)["maven"] as Map<*, *>)
        .let { it["dependencies"] as List<*> }
        .map { it.toString() }
)

allprojects {
    repositories {
        mavenCentral()
    }
}

val smithy: Configuration by configurations.creating {
    description = "Smithy, its generators and codegen/."
    isCanBeConsumed = false
    attributes {
        attribute(Usage.USAGE_ATTRIBUTE, objects.named(Usage::class.java, Usage.JAVA_RUNTIME))
    }
}

dependencies {
    smithyDependencies.forEach { smithy(it) }
    smithy(project(":codegen"))
}

val smithyOutput = layout.buildDirectory.dir("smithy-gradle")

// What a former build left there would be taken for generated.
val cleanSmithy = tasks.register("cleanSmithy", Delete::class.java) {
    description = "Removes what Smithy built before."
    delete(smithyOutput)
}

val smithyBuild = tasks.register("smithyBuild", JavaExec::class.java) {
    description = "Runs Smithy on the model."
    dependsOn(cleanSmithy)
    classpath = smithy
    mainClass.set("software.amazon.smithy.cli.SmithyCli")
    workingDir = rootDir
    // The classpath is complete, so the CLI must not resolve the dependencies a second time.
    environment("SMITHY_DEPENDENCY_MODE", "ignore")
    args("build", "--discover", "--no-color", "--output", smithyOutput.get().asFile.path)
}

/** The step that both drivers share: it knows which files are kept, and where. */
fun registerGenerate(name: String, text: String, vararg options: String) =
    tasks.register(name, Exec::class.java) {
        group = "smithy"
        description = text
        dependsOn(smithyBuild)
        workingDir = rootDir
        commandLine("node", "scripts/generate.mjs", "--from", smithyOutput.get().asFile.path, *options)
    }

val check = if (providers.gradleProperty("check").isPresent) arrayOf("--check") else emptyArray()
registerGenerate("generate", "Generates both SDKs, the OpenAPI document and the model's JSON; -Pcheck compares only.", *check)
registerGenerate("generateCheck", "Fails where what is committed differs from what the model gives.", "--check")
