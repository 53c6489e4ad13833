package fr.technolucide.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a second start of the program call the window of the first to the front, instead of a second writer. Each window
 * listens on a socket in the person's data folder, named after its process; no byte of it leaves this computer. Where the
 * system has none, or the path is too long for one, nobody answers and the person is told in words.
 */
final class Doorbell implements AutoCloseable {

    private static final byte HEARD = 1;

    private final Path folder;
    private @Nullable ServerSocketChannel listening;

    Doorbell(Path folder) {
        this.folder = folder;
    }

    private Path socketOf(long process) {
        return folder.resolve("window-" + process + ".sock");
    }

    /**
     * Answers from now on.
     *
     * @param called on a thread of its own, each time someone rings
     */
    void answer(Runnable called) {
        Path socket = socketOf(ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(socket); // left by a program that died under the same number
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(socket));
            listening = opened;
            Thread.ofPlatform().daemon().name("technolucide-doorbell").start(() -> listen(opened, called));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException none) {
            Logger.getLogger(Doorbell.class.getName()).log(Level.INFO, "no doorbell", none);
        }
    }

    private static void listen(ServerSocketChannel opened, Runnable called) {
        try {
            while (opened.isOpen()) {
                try (SocketChannel caller = opened.accept()) {
                    called.run();
                    caller.write(ByteBuffer.wrap(new byte[] {HEARD}));
                }
            }
        } catch (IOException closed) {
            Logger.getLogger(Doorbell.class.getName()).log(Level.FINE, "doorbell closed", closed);
        }
    }

    /** Calls the window of a process to the front; whether it heard. */
    boolean ring(long process) {
        Path socket = socketOf(process);
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteBuffer answer = ByteBuffer.allocate(1);
            return caller.read(answer) == 1 && answer.get(0) == HEARD;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException nobody) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            if (listening != null) {
                listening.close();
                Files.deleteIfExists(socketOf(ProcessHandle.current().pid()));
            }
        } catch (IOException left) {
            Logger.getLogger(Doorbell.class.getName()).log(Level.INFO, "doorbell left", left);
        }
    }
}
