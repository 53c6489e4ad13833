package fr.technolucide.ui.shell;

import fr.technolucide.ui.dialog.FilePicker;
import fr.technolucide.workbook.WorkbookTab;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;

/**
 * Everything the window is given.
 *
 * @param picker   makes the file dialogs of a window
 * @param clock    time and zone of what is shown
 * @param contents tabs that have a screen of their own; the others show their sheets
 * @param quit     called once the window and its workbook are closed
 * @param help     the guide; without one, F1 shows nothing
 */
public record ShellServices(
        WorkbookService desk,
        Exchanges exchanges,
        AppearanceStore appearance,
        Function<Window, FilePicker> picker,
        Clock clock,
        Map<WorkbookTab, TabContent.Factory> contents,
        Runnable quit,
        Computer computer,
        Optional<Help> help) {}
