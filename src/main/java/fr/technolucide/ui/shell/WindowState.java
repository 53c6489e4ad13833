package fr.technolucide.ui.shell;

import fr.technolucide.ui.table.TableLayouts;
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
 * of each tab, and how tables are arranged.
 */
record WindowState(Map<String, String> values) {

    private static final String WORKBOOK = "workbook";
    private static final String TAB = "tab";
    private static final String OF_TAB = "tab.";
    private static final String OF_TABLE = "table.";

    WindowState {
        values = Map.copyOf(values);
    }

    static WindowState of(Optional<WindowBounds> place, Path workbook, FolderTabs tabs, TableLayouts tables) {
        Map<String, String> values = new HashMap<>();
        place.ifPresent(where -> values.putAll(where.toMap()));
        values.put(WORKBOOK, workbook.toAbsolutePath().toString());
        values.put(TAB, tabs.current().id());
        tabs.states()
                .forEach((tab, state) ->
                        state.forEach((name, value) -> values.put(OF_TAB + tab.id() + "." + name, value)));
        tables.values().forEach((name, value) -> values.put(OF_TABLE + name, value));
        return new WindowState(values);
    }

    /** Returns what was kept of tables, whatever the workbook. */
    Map<String, String> tables() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(OF_TABLE))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(OF_TABLE.length()), Map.Entry::getValue));
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
