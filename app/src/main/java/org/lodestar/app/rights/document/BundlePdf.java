package org.lodestar.app.rights.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.GivenCopy;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/** A copy of somebody's data as a tagged PDF (PDF/UA-1). Its properties name nobody. */
@Component
public final class BundlePdf {
  private static final String TEMPLATE = "rights/print/copy.jte";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String STYLE = style();
  private static final int NORMAL = 400;
  private static final int HEAVY = 700;

  private final TemplateEngine templates;
  private final Words words;

  BundlePdf(TemplateEngine templates, Words words) {
    this.templates = templates;
    this.words = words;
  }

  /** Draws it. */
  public byte[] draw(DataRequest request, GivenCopy copy) {
    StringOutput page = new StringOutput();
    templates.render(TEMPLATE, printed(request, copy), page);
    try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      builder(page.toString().replace("</head>", "<style>" + STYLE + "</style></head>"))
          .toStream(pdf)
          .run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PrintedCopy printed(DataRequest request, GivenCopy copy) {
    String day = day(request);
    return new PrintedCopy(
        say("rights.copy.title"),
        say("rights.copy.mark", request.reference(), day),
        List.of(
            say("rights.copy.intro", date(request.days().received())),
            say("rights.letter.neither"),
            say("rights.copy.advocate"),
            say("rights.letter.complain")),
        withheld(copy),
        copy.parts());
  }

  private List<String> withheld(GivenCopy copy) {
    List<String> lines = new ArrayList<>();
    for (Withholding reason : Withholding.values()) {
      int count = copy.withheld().getOrDefault(reason, 0);
      if (count > 0) {
        lines.add(say("rights.copy.withheld." + reason, count, reason.source()));
      }
    }
    if (copy.removed() > 0) {
      lines.add(say("rights.copy.removed", copy.removed(), Withholding.ABOUT_OTHERS.source()));
    }
    return lines;
  }

  private static String day(DataRequest request) {
    return request.marks().releasedOn() == null ? "" : date(request.marks().releasedOn());
  }

  private static String date(java.time.LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Language.ENGLISH.locale()).format(day);
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }

  private static PdfRendererBuilder builder(String page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfUaAccessibility(true)
        .withProducer("Lodestar")
        .useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", NORMAL, FontStyle.NORMAL, true)
        .useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", HEAVY, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    return builder.withHtmlContent(page, null);
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(
        BundlePdf.class.getResourceAsStream(FONTS + name), "A typeface is missing");
  }

  private static String style() {
    try (InputStream in = BundlePdf.class.getResourceAsStream("copy.css")) {
      return new String(
          Objects.requireNonNull(in, "The print style is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
