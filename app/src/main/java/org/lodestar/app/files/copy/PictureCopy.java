package org.lodestar.app.files.copy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.copy.CopyProcess.Answer;

/**
 * A picture drawn anew, dot by dot, upright and in plain colours: what hides beside the dots
 * (place, time, camera, author, earlier versions, comments) does not come along. Its size is read
 * before a single dot is.
 */
final class PictureCopy {
  /** Enough to read a number plate; little enough for the memory at hand. */
  private static final int LONGEST_SIDE = 4096;

  private static final int LONGEST_ORIGINAL_SIDE = 40_000;

  /** This decoder draws the whole picture at full size first. */
  private static final long MOST_WEBP_PIXELS = 16_000_000;

  private PictureCopy() {}

  static Answer of(FileKind kind, byte[] original, long mostPixels) throws IOException {
    ImageReader reader = reader(kind);
    try {
      reader.setInput(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(original)), true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      long most = kind == FileKind.WEBP ? Math.min(mostPixels, MOST_WEBP_PIXELS) : mostPixels;
      if (width * height > most || Math.max(width, height) > LONGEST_ORIGINAL_SIDE) {
        return Answer.TOO_MANY_PIXELS;
      }
      BufferedImage seen = reader.read(0, smaller(reader, Math.max(width, height)));
      int turn = kind == FileKind.JPEG ? Upright.orientation(original) : 1;
      return written(kind, drawn(seen, turn));
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(FileKind kind) throws IOException {
    Iterator<ImageReader> readers =
        ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(java.util.Locale.ROOT));
    if (!readers.hasNext()) {
      throw new IOException("No reader for this kind of picture");
    }
    return readers.next();
  }

  private static ImageReadParam smaller(ImageReader reader, long longest) {
    int step = (int) Math.ceilDiv(longest, LONGEST_SIDE);
    ImageReadParam param = reader.getDefaultReadParam();
    if (step > 1) {
      param.setSourceSubsampling(step, step, 0, 0);
    }
    return param;
  }

  /** On white, in the plain colour space, turned as the camera was held. */
  private static BufferedImage drawn(BufferedImage seen, int turn) {
    boolean sideways = turn >= 5;
    int width = sideways ? seen.getHeight() : seen.getWidth();
    int height = sideways ? seen.getWidth() : seen.getHeight();
    BufferedImage fresh = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = fresh.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    AffineTransform upright = Upright.transform(turn, seen.getWidth(), seen.getHeight());
    pen.drawImage(seen, upright, null);
    pen.dispose();
    return fresh;
  }

  private static Answer written(FileKind kind, BufferedImage fresh) throws IOException {
    boolean lossless = kind == FileKind.PNG || kind == FileKind.GIF;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(lossless ? "png" : "jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(body)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (!lossless) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.9f);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(fresh, null, null), param);
    } finally {
      writer.dispose();
    }
    return new Answer(lossless ? "image/png" : "image/jpeg", body);
  }
}
