package org.lodestar.app.rights.document;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.GivenCopy;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.site.Words;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/** A copy of somebody's data as a tagged PDF (PDF/UA-1). Its properties name nobody. */
@Component
public final class BundlePdf {
  private static final String TEMPLATE = "rights/print/copy.jte";
  private static final String STYLE = TaggedPdf.style(BundlePdf.class, "copy.css");

  private final TaggedPdf pdf;
  private final Words words;

  BundlePdf(TaggedPdf pdf, Words words) {
    this.pdf = pdf;
    this.words = words;
  }

  /** Draws it. */
  public byte[] draw(DataRequest request, GivenCopy copy) {
    return pdf.draw(TEMPLATE, printed(request, copy), STYLE);
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
}
