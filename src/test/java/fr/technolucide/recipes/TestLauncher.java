package fr.technolucide.recipes;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the test classes that it is given by name, and prints what failed. */
final class TestLauncher {

    private static final int TRACED = 6;

    private TestLauncher() {}

    public static void main(String[] classes) {
        List<ClassSelector> selected =
                Arrays.stream(classes).map(name -> selectClass(name)).toList();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selected)
                .filters(TagFilter.excludeTags("slow", "walk", "xvfb", "bench", "pictures"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.out, true), TRACED);
        boolean sound = summary.getTotalFailureCount() == 0 && summary.getTestsSucceededCount() > 0;
        System.exit(sound ? 0 : 1);
    }
}
