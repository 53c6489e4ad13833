package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import fr.technolucide.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    private static final long HERE = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Tag("slow")
    @Test
    void aSecondStartCallsTheWindowOfTheFirst() throws Exception {
        Fx.start();
        CountDownLatch called = new CountDownLatch(1);
        try (Tasks tasks = new Tasks(failure -> {
            throw new AssertionError(failure);
        })) {
            SingleInstance first = Fx.on(() -> new SingleInstance(folder));
            Fx.run(() -> first.answer(tasks, called::countDown));
            assertThat(new SingleInstance(folder).ring(HERE)).isTrue();
            assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
            Fx.run(first::close);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aProgramThatIsGoneDoesNotAnswerAndTheCallIsTakenBack() {
        assertThat(new SingleInstance(folder, Duration.ofMillis(200)).ring(4)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsNoFailure() throws IOException {
        SingleInstance nowhere = new SingleInstance(folder.resolve("absent"));
        assertThat(nowhere.ring(HERE)).isFalse();
        assertThat(nowhere.isCalled()).isFalse();
        assertThat(Files.exists(folder.resolve("absent"))).isFalse();
    }
}
