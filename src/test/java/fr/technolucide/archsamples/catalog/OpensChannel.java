package fr.technolucide.archsamples.catalog;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/** A socket by another name. */
public final class OpensChannel {
    public void open() throws IOException {
        SocketChannel.open().close();
    }
}
