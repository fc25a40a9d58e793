package adem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The borders between the packages; docs in the table of packages in README.md. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("adem");

    @Test
    void arrowsGoDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("main")
                .definedBy("adem")
                .layer("cli")
                .definedBy("adem.cli..")
                .layer("screen")
                .definedBy("adem.screen..")
                .layer("sound")
                .definedBy("adem.sound..")
                .layer("learn")
                .definedBy("adem.learn..")
                .layer("routine")
                .definedBy("adem.routine..")
                .layer("session")
                .definedBy("adem.session..")
                .layer("breath")
                .definedBy("adem.breath..")
                .layer("language")
                .definedBy("adem.language..")
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("screen")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("sound")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("learn")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("routine")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("cli", "screen", "sound", "routine")
                .whereLayer("breath")
                .mayOnlyBeAccessedByLayers("cli", "screen", "sound", "routine", "session")
                .check(PROGRAM);
    }

    @Test
    void breathSessionAndLanguageNeedNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("adem.breath..", "adem.session..", "adem.language..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "adem.breath..", "adem.session..", "adem.language..")
                .check(PROGRAM);
    }

    @Test
    void eachLibraryHasOneHouse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("adem.screen..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jline.terminal..", "org.jline.utils..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage("adem.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.jline.jansi..")
                .check(PROGRAM);
    }

    @Test
    void wordsAreStemmedWhereNotesAreLookedUp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("adem.learn..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tartarus..", "org.apache.lucene..")
                .check(PROGRAM);
    }

    @Test
    void yamlIsReadWhereRoutinesAre() {
        noClasses()
                .that()
                .resideOutsideOfPackage("adem.routine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..")
                .check(PROGRAM);
    }

    @Test
    void opusIsMadeWhereFilesAre() {
        noClasses()
                .that()
                .resideOutsideOfPackage("adem.sound.file..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.jaredmdobson..")
                .check(PROGRAM);
    }

    @Test
    void soundNeedsNoDesktop() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.sound..", "java.awt..", "javax.swing..")
                .check(PROGRAM);
    }

    @Test
    void nothingStaticRemembers() {
        fields().that().areStatic().should().beFinal().check(PROGRAM);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("adem.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }
}
