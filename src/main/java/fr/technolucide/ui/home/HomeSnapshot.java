package fr.technolucide.ui.home;

import fr.technolucide.ui.shell.Overview;
import fr.technolucide.workbook.Reader;
import java.util.Optional;

/**
 * The content of the first tab, read off the UI thread.
 *
 * @param news absent while nothing was written, or in a workbook that is not of our sheets
 */
record HomeSnapshot(Overview overview, Optional<HomeNews> news) {

    static HomeSnapshot of(Reader reader) {
        Overview overview = Overview.read(reader);
        return new HomeSnapshot(overview, overview.empty() ? Optional.empty() : HomeNews.read(reader));
    }
}
