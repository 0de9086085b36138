package org.lodestar.app.site;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/**
 * Pages as tagged PDF, after PDF/UA-1 (ISO 14289-1). Their properties name no author, nothing is
 * fetched from elsewhere, and nothing is written to disk.
 */
@Component
public final class TaggedPdf {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final Set<COSName> KEPT = Set.of(COSName.ROOT, COSName.INFO);
  private static final int NORMAL = 400;
  private static final int HEAVY = 700;

  static {
    // Else the library writes what it meets on a page past our own log.
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  private final TemplateEngine templates;
  private final DrawingPrinter drawings =
      new DrawingPrinter(
          new Outlines(() -> font("DejaVuSans.ttf"), () -> font("DejaVuSans-Bold.ttf")));

  /** Draws templates of this engine. */
  public TaggedPdf(TemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * The text of a print style.
   *
   * @param name of a resource beside the class
   */
  public static String style(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(in, "The print style is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws a model by its template, in a print style. */
  public byte[] draw(String template, Object model, String style) {
    return draw(template, model, style, UnaryOperator.identity());
  }

  private byte[] draw(
      String template, Object model, String style, UnaryOperator<String> printable) {
    StringOutput page = new StringOutput();
    templates.render(template, model, page);
    String drawn = page.toString().lines().map(printable).collect(Collectors.joining("\n"));
    return print(drawn.replace("</head>", "<style>" + style + "</style></head>"));
  }

  /** Prints a page as it is. */
  byte[] print(String page) {
    try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      builder(page).toStream(pdf).run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same, to the byte, whenever it is drawn: what the library takes from the clock or from
   * chance follows from a moment and from the page. What the typeface lacks is drawn as a box.
   *
   * @param made when it says that it was made
   */
  public byte[] draw(String template, Object model, String style, Instant made) {
    byte[] drawn = draw(template, model, style, line -> Glyphs.printable(line.replace('\t', ' ')));
    try (PDDocument document = Loader.loadPDF(drawn);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDDocumentInformation about = document.getDocumentInformation();
      Calendar moment = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
      about.setCreationDate(moment);
      about.setModificationDate(moment);
      onlyItsOwn(document.getDocument().getTrailer());
      document.setDocumentId(made.toEpochMilli());
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The library carries over what the file that it read said of its own table of objects: its
   * length, which now and then differs by the second in which that file was written, and a chance
   * number.
   */
  private static void onlyItsOwn(COSDictionary trailer) {
    List.copyOf(trailer.keySet()).stream()
        .filter(key -> !KEPT.contains(key))
        .forEach(trailer::removeItem);
  }

  private PdfRendererBuilder builder(String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfUaAccessibility(true)
        .withProducer("Lodestar")
        .useSVGDrawer(drawings)
        .useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", NORMAL, FontStyle.NORMAL, true)
        .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", HEAVY, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    return builder.withHtmlContent(page, null);
  }

  static InputStream font(String name) {
    return Objects.requireNonNull(
        TaggedPdf.class.getResourceAsStream(FONTS + name), "A typeface is missing");
  }
}
