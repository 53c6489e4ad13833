package fr.technolucide.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.technolucide.ui.Fx;
import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProgramIconTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void everySizeIsThereAndIsThatSize() {
        List<Image> images = Fx.on(ProgramIcon::images);
        assertThat(images).hasSameSizeAs(ProgramIcon.SIZES);
        for (int i = 0; i < images.size(); i++) {
            double size = ProgramIcon.SIZES.get(i);
            assertThat(images.get(i).getWidth()).isEqualTo(size);
            assertThat(images.get(i).getHeight()).isEqualTo(size);
            assertThat(images.get(i).getPixelReader().getArgb(0, 0) >>> 24)
                    .as("a corner is transparent")
                    .isZero();
        }
    }
}
