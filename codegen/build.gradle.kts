plugins {
    java
}

val smithyDependencies: List<String> by rootProject.extra

dependencies {
    smithyDependencies.forEach { implementation(it) }
}

tasks.withType(JavaCompile::class.java).configureEach {
    options.release.set(17)
    options.encoding = "UTF-8"
}
