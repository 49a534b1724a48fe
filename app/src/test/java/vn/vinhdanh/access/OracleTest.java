package vn.vinhdanh.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** An oracle that used the application's own rules would repeat its mistakes. */
@AnalyzeClasses(packages = "vn.vinhdanh.access.oracle")
class OracleTest {

    @ArchTest
    static final ArchRule theOracleKnowsNothingOfTheApplication = classes()
            .that()
            .resideInAPackage("vn.vinhdanh.access.oracle")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.vinhdanh.access.oracle", "java..");
}
