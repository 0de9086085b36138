package org.lodestar.app.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.lodestar.app.site.WordTemplate.NotLetIn;
import org.lodestar.app.site.WordTemplate.Wrong;

/**
 * Looks at a picture of a template: it is what its name says, and no reader has to draw a field.
 */
final class WordPicture {
  /** More than a page holds at 600 dots to the inch. */
  private static final long MOST_DOTS = 40_000_000;

  private WordPicture() {}

  static void check(byte[] part, byte[] begins) throws NotLetIn, IOException {
    for (int at = 0; at < begins.length; at++) {
      if (part.length <= at || part[at] != begins[at]) {
        throw new NotLetIn(Wrong.MORE);
      }
    }
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(part))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new NotLetIn(Wrong.MORE);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
          throw new NotLetIn(Wrong.TOO_LARGE);
        }
      } finally {
        reader.dispose();
      }
    }
  }
}
