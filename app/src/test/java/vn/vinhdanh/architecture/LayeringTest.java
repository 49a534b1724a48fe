package vn.vinhdanh.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.platform.engine.ProcessTasks;

@AnalyzeClasses(packages = "vn.vinhdanh", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    @ArchTest
    static final ArchRule onlyWorkflowIdentityAndTheEnginePackageKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.vinhdanh.workflow..", "vn.vinhdanh.identity..", "vn.vinhdanh.platform.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule processTasksSeeNoEngineServices = noClasses()
            .that()
            .areAnnotatedWith(ProcessTasks.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(VariableScope.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ProcessEngineServices.class);

    @ArchTest
    static final ArchRule nobodyDependsOnWorkflow = noClasses()
            .that()
            .resideOutsideOfPackages("vn.vinhdanh.workflow..", "vn.vinhdanh.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.vinhdanh.workflow..");

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            noClasses().should().dependOnClassesThat().areAssignableTo(Autowired.class);

    @ArchTest
    static final ArchRule classesWithTheHoleOfSpringFrameworkAreNotUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.servlet.view.xslt.XsltView")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.servlet.mvc.UrlFilenameViewController");

    /** Outside a transaction a stream that nobody closes keeps its connection for ever. */
    @ArchTest
    static final ArchRule rowsAreReadAsListsNotAsStreams =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            classes().should().haveNameNotMatching(".*(Impl|Dto|Util|Utils|Manager|Helper|ServiceImpl)");
}
