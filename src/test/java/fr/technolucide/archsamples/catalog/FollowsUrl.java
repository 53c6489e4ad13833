package fr.technolucide.archsamples.catalog;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

/** A connection that names no socket. */
public final class FollowsUrl {
    public URLConnection follow(URL url) throws IOException {
        url.openStream().close();
        return url.openConnection();
    }
}
