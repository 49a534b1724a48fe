package vn.vinhdanh.platform.engine.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.engine.EngineRights;

/** Brings each process folder with its forms into the engine, as one deployment, and only when its bytes have changed. */
@Component
class ProcessDeployer {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.html");

    private final RepositoryService repository;
    private final EngineRights rights;

    ProcessDeployer(RepositoryService repository, EngineRights rights) {
        this.repository = repository;
        this.rights = rights;
    }

    /** Deploys what is new; a folder of forms without a model is left out. */
    void deploy() {
        folders().forEach((process, files) -> {
            if (files.keySet().stream().anyMatch(name -> name.endsWith(".bpmn"))) {
                rights.own(() -> deploy(process, files));
            }
        });
    }

    private String deploy(String process, SortedMap<String, Resource> files) {
        var deployment =
                repository.createDeployment().name(process).source("vinh-danh").enableDuplicateFiltering(false);
        files.forEach((name, file) -> deployment.addInputStream(name, open(file)));
        return deployment.deploy().getId();
    }

    private static Map<String, TreeMap<String, Resource>> folders() {
        return PATTERNS.stream()
                .flatMap(ProcessDeployer::find)
                .collect(Collectors.groupingBy(
                        ProcessDeployer::folder,
                        TreeMap::new,
                        Collectors.toMap(ProcessDeployer::name, file -> file, (first, other) -> first, TreeMap::new)));
    }

    private static Stream<Resource> find(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource file) {
        return name(file).split("/")[1];
    }

    /** Such as {@code forms/unit-proposal/submit-proposal.html}: the same in a folder, a jar and a jar in a jar. */
    private static String name(Resource file) {
        try {
            var path = file.getURL().getPath().split("/");
            return String.join("/", List.of(path).subList(path.length - 3, path.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
