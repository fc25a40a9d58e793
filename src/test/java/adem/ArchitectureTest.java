package adem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
    void breathSessionAndLanguageNeedNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("adem.breath..", "adem.session..", "adem.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "adem.breath..", "adem.session..", "adem.text..", "adem.host..")
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
                .resideOutsideOfPackages("adem.cli..", "adem.page..")
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
