package fr.technolucide.app;

import fr.technolucide.ui.Fx;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link FirstDay} with keys alone. */
class FirstDayTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Tag("walk")
    @Test
    void aToolThreeTrialsAnUndoARestartAndAnExport(@TempDir Path folder) throws Exception {
        new FirstDay(folder, false).live();
    }
}
