package fr.technolucide.ui.chart;

import javafx.event.Event;
import javafx.event.EventType;

/** A person wants the picture of a chart: to be copied, or saved to a file. Fired by the chart; whoever has files hears it. */
public final class ChartEvent extends Event {

    private static final long serialVersionUID = 1;

    public static final EventType<ChartEvent> COPY = new EventType<>(ANY, "COPY_CHART");
    public static final EventType<ChartEvent> SAVE = new EventType<>(ANY, "SAVE_CHART");

    private final transient ChartPicture picture;

    ChartEvent(EventType<ChartEvent> wanted, ChartPicture picture) {
        super(wanted);
        this.picture = picture;
    }

    public ChartPicture picture() {
        return picture;
    }
}
