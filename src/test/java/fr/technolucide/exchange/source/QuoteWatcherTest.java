package fr.technolucide.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

class QuoteWatcherTest {

    /** Whole fields at once, or one character after another. */
    @Property
    void marksAreFoundHoweverTheTextIsRead(
            @ForAll @Chars({'"', ';', '\n', '\r', ' ', 'a'}) String text, @ForAll @IntRange(min = 1, max = 9) int piece)
            throws IOException {
        QuoteWatcher slow = new QuoteWatcher(new StringReader(text), ';');
        QuoteWatcher quick = new QuoteWatcher(new StringReader(text), ';');
        while (slow.read() >= 0) {}
        char[] into = new char[piece];
        while (quick.read(into, 0, piece) >= 0) {}
        assertThat(quick.open()).isEqualTo(slow.open());
        assertThat(quick.stray()).isEqualTo(slow.stray());
    }
}
