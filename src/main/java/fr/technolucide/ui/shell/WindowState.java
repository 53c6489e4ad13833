package fr.technolucide.ui.shell;

import fr.technolucide.workbook.WorkbookTab;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The state that the window saves between two starts: its place, and for the last workbook the tab shown and the state
 * of each tab.
 */
record WindowState(Map<String, String> values) {

    private static final String WORKBOOK = "workbook";
    private static final String TAB = "tab";
    private static final String OF_TAB = "tab.";

    WindowState {
        values = Map.copyOf(values);
    }

    static WindowState of(Optional<WindowBounds> place, Path workbook, FolderTabs tabs) {
        Map<String, String> values = new HashMap<>();
        place.ifPresent(where -> values.putAll(where.toMap()));
        values.put(WORKBOOK, workbook.toAbsolutePath().toString());
        values.put(TAB, tabs.current().id());
        tabs.states()
                .forEach((tab, state) ->
                        state.forEach((name, value) -> values.put(OF_TAB + tab.id() + "." + name, value)));
        return new WindowState(values);
    }

    Optional<WindowBounds> place() {
        return WindowBounds.of(values);
    }

    private boolean isOf(Path workbook) {
        return workbook.toAbsolutePath().toString().equals(values.get(WORKBOOK));
    }

    /** Returns the tab to show first. */
    WorkbookTab tab(Path workbook) {
        return Arrays.stream(WorkbookTab.values())
                .filter(tab -> isOf(workbook) && tab.id().equals(values.get(TAB)))
                .findFirst()
                .orElse(WorkbookTab.HOME);
    }

    /** Returns the saved state of each tab. */
    Map<WorkbookTab, Map<String, String>> states(Path workbook) {
        Map<WorkbookTab, Map<String, String>> states = new EnumMap<>(WorkbookTab.class);
        for (WorkbookTab tab : WorkbookTab.values()) {
            String start = OF_TAB + tab.id() + ".";
            Map<String, String> state = values.entrySet().stream()
                    .filter(entry -> isOf(workbook) && entry.getKey().startsWith(start))
                    .collect(Collectors.toMap(entry -> entry.getKey().substring(start.length()), Map.Entry::getValue));
            if (!state.isEmpty()) {
                states.put(tab, state);
            }
        }
        return states;
    }
}
