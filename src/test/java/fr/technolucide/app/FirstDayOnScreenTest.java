package fr.technolucide.app;

import fr.technolucide.ui.Fx;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link FirstDay} on a screen, with the clicks and the keys that the system sends. */
@Tag("xvfb")
class FirstDayOnScreenTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void aToolThreeTrialsAnUndoARestartAndAnExport(@TempDir Path folder) throws Exception {
        new FirstDay(folder, true).live();
    }
}
