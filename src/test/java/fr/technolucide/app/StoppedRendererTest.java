package fr.technolucide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class StoppedRendererTest {

    @Test
    void onlyWhatTheStoppedRendererRefusesIsNotTold() {
        ExecutorService stopped = Executors.newSingleThreadExecutor();
        stopped.shutdown();
        Throwable ours = catchThrowable(() -> stopped.execute(() -> {}));
        RejectedExecutionException drawing = new RejectedExecutionException();
        drawing.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.concurrent.ThreadPoolExecutor", "reject", null, 1),
            new StackTraceElement("com.sun.javafx.tk.quantum.QuantumRenderer", "submitRenderJob", null, 1)
        });

        assertThat(ours).isInstanceOf(RejectedExecutionException.class);
        assertThat(WindowStarter.isOfAStoppedRenderer(drawing)).isTrue();
        assertThat(WindowStarter.isOfAStoppedRenderer(ours))
                .as("a task of ours")
                .isFalse();
        assertThat(WindowStarter.isOfAStoppedRenderer(new IllegalStateException(drawing)))
                .isFalse();
    }
}
