package vn.vinhdanh.platform.engine.guard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses a model that carries code, calls a class, shows a foreign form or would be kept for ever. */
public class ModelRules extends AbstractBpmnParseListener {

    private static final String FORMS = "embedded:deployment:forms/";
    private static final Set<String> CODE_ELEMENTS = Set.of("script", "scriptTask", "connector");
    private static final Set<String> CODE_ATTRIBUTES =
            Set.of("class", "delegateExpression", "scriptFormat", "resource", "language");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(ModelRules::requireTimeToLive);
        check(root);
    }

    private static void requireTimeToLive(ProcessDefinitionEntity definition) {
        if (definition.getHistoryTimeToLive() == null) {
            throw refused(definition.getKey(), "historyTimeToLive is missing");
        }
    }

    private static void check(Element element) {
        var place = element.getTagName() + " at line " + element.getLine();
        if (CODE_ELEMENTS.contains(element.getTagName())) {
            throw refused(place, "code in a model");
        }
        refuseIf(element, place, CODE_ATTRIBUTES::contains, value -> true);
        refuseIf(element, place, "type"::equals, "external"::equals);
        refuseIf(element, place, "formKey"::equals, value -> !value.startsWith(FORMS));
        element.elements().forEach(ModelRules::check);
    }

    private static void refuseIf(
            Element element, String place, Predicate<String> isAttribute, Predicate<String> isForbidden) {
        element.attributes().stream()
                .filter(name -> isAttribute.test(name.substring(name.lastIndexOf(':') + 1)))
                .filter(name -> isForbidden.test(String.valueOf(element.attribute(name))))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(place, name + "=" + element.attribute(name));
                });
    }

    private static ProcessEngineException refused(String place, String reason) {
        return new ProcessEngineException("Model refused: " + place + ": " + reason);
    }
}
