package org.lodestar.app.files.copy;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held, so that the copy stands upright without having to say so. */
final class Upright {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;

  private Upright() {}

  /** The orientation of Exif, 1 to 8; 1 where nothing sensible is said. */
  static int orientation(byte[] jpeg) {
    try {
      return exif(jpeg).map(Upright::told).filter(turn -> turn >= 1 && turn <= 8).orElse(1);
    } catch (RuntimeException damaged) {
      return 1;
    }
  }

  /** The block of Exif in the segments before the picture. */
  private static Optional<byte[]> exif(byte[] jpeg) {
    int at = 2;
    while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
      int from = at + 4;
      if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
        return Optional.empty();
      }
      boolean named =
          length > EXIF.length + 2
              && Arrays.equals(jpeg, from, from + EXIF.length, EXIF, 0, EXIF.length);
      if (marker == APP1 && named) {
        return Optional.of(Arrays.copyOfRange(jpeg, from + EXIF.length, at + 2 + length));
      }
      at += 2 + length;
    }
    return Optional.empty();
  }

  private static int told(byte[] block) {
    ImageReader tiff = ImageIO.getImageReadersByFormatName("tiff").next();
    try {
      tiff.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(block)));
      TIFFField field =
          TIFFDirectory.createFromMetadata(tiff.getImageMetadata(0))
              .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
      return field == null ? 1 : field.getAsInt(0);
    } catch (IOException damaged) {
      return 1;
    } finally {
      tiff.dispose();
    }
  }

  /** Turns a picture of this size upright. */
  static AffineTransform transform(int turn, int width, int height) {
    return switch (turn) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
