package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {

    @TempDir
    Path folder;

    @Test
    void aSecondStartCallsTheWindowOfTheFirst() throws Exception {
        long here = ProcessHandle.current().pid();
        CountDownLatch called = new CountDownLatch(2);
        Doorbell second = new Doorbell(folder);
        assertThat(second.ring(here)).as("nobody yet").isFalse();
        try (Doorbell first = new Doorbell(folder)) {
            first.answer(called::countDown);
            assertThat(second.ring(here)).isTrue();
            assertThat(second.ring(here)).isTrue();
            assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(second.ring(here)).as("gone").isFalse();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aSocketLeftByAProgramThatDiedIsNobody() throws IOException {
        Files.createFile(folder.resolve("window-4.sock"));
        assertThat(new Doorbell(folder).ring(4)).isFalse();
    }

    @Test
    void aFolderTooDeepForASocketIsNoFailure() {
        Path deep = folder.resolve("d".repeat(120));
        try (Doorbell first = new Doorbell(deep)) {
            first.answer(() -> {});
            assertThat(new Doorbell(deep).ring(ProcessHandle.current().pid())).isFalse();
        }
    }
}
