package org.lodestar.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.audit.domain.Anchor;
import org.lodestar.app.casework.domain.WrittenWords;
import org.lodestar.app.concerns.domain.Mentions;
import org.lodestar.app.directory.domain.FeedReader;
import org.lodestar.app.intake.domain.EmailReader;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseText;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.store.CourseFiles;
import org.lodestar.app.library.AnyRecording;
import org.lodestar.app.library.domain.FilmBoxes;
import org.lodestar.app.library.domain.MediaMarks;
import org.lodestar.app.library.domain.PanelFile;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.domain.Helpline;
import org.lodestar.app.partnersites.domain.PageRules;
import org.lodestar.app.places.domain.LookupReader;
import org.lodestar.app.publications.domain.EstimateReader;
import org.lodestar.app.referral.domain.PickListFile;
import org.lodestar.app.site.Letterhead;
import org.lodestar.app.site.OutsideJson;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.WordTemplate;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.domain.SearchTerms;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Result;
import org.lodestar.app.voice.domain.VoiceReader;
import org.lodestar.htcds.Classification;
import org.lodestar.htcds.Dialect;
import org.lodestar.htcds.Importer;
import org.lodestar.htcds.NotHtcds;
import tools.jackson.core.JacksonException;

/** Readers of what comes from outside, given what is nearly right. */
class FuzzTest {
  @Test
  void aReceiptThatIsReadIsReadAgainAsItWasSpelt() {
    List<byte[]> seeds =
        Stream.generate(ReceiptCode::fresh).limit(5).map(code -> bytes(code.grouped())).toList();
    Fuzz.reader(
        "receipt",
        seeds,
        input -> {
          Optional<ReceiptCode> code = ReceiptCode.parse(text(input));
          code.ifPresent(c -> assertThat(ReceiptCode.parse(c.grouped())).isEqualTo(code));
        });
  }

  @Test
  void tablesOfOthersAreReadOrToldAndNeverThrow() {
    List<byte[]> panel =
        seeds("panellist,vignette,place,answer\nP01,V01,Car wash,Act now\nP2,v02,,STILL_WORRIED");
    Fuzz.reader("panel", panel, input -> PanelFile.read(text(input)));
    List<byte[]> votes = seeds("item,votes\nA,1\n\"B, too\",2\n", "Topic;Count\nA;1\nB;2");
    Result result = new Result(Kind.VOTES, 200);
    Fuzz.reader("votes", votes, input -> VoiceReader.read(text(input), result));
    Fuzz.reader("names", seeds("name\nRiver House\n\"Hill, The\"\n"), PickListFile::read);
  }

  @Test
  void aCourseInAnotherLanguageIsReadWhateverIsTyped() {
    Course course = CourseFiles.read(CourseFiles.KNOW_THE_SIGNS);
    List<byte[]> written =
        seeds("#a A\nWords\n* item\n?q Which?\n- this\n>b no\n+ that\n= why\n\n#b B\n?r How?\n~ x");
    Fuzz.reader("course", written, input -> CourseText.in(course, "A", "B", text(input)).shape());
    List<byte[]> walks = seeds("0a1b|2026-12-02|before:1,what:,ask-2:1+3");
    Fuzz.reader(
        "walks", walks, input -> Walk.read(text(input)).ifPresent(each -> each.within(course)));
  }

  @Test
  void aRecordingIsKnownOrNoneAndNeverThrows() {
    List<byte[]> seeds = seeds("....ftypisom....", "OggS............", "ID3.", "....ftypM4A ");
    Fuzz.reader("recordings", seeds, MediaMarks::of);
    List<byte[]> films = List.of(Arrays.copyOf(AnyRecording.film(), 200));
    Fuzz.reader(
        "films", films, input -> FilmBoxes.of(new ByteArrayInputStream(input), input.length));
  }

  @Test
  void aPageOfAPartnerIsJudgedWhateverItHolds() {
    List<byte[]> pages =
        seeds(
            "<!doctype html><meta charset=utf-8><p>Call <b>08000</b> 121 70<a href='tel:+44%208'>x",
            "<iframe src='//h.example/embed/a'></iframe><time datetime=2026-02-31>Updated 3 May 2026");
    PageRules rules =
        new PageRules(
            List.of(new Helpline("08000 121 700", true, true)),
            "h.example",
            LocalDate.of(2026, 12, 1));
    Set<Expected> all = Set.of(Expected.values());
    Fuzz.reader(
        "pages",
        pages,
        input ->
            assertThat(rules.judge("https://p.example/", all, 200, text(input), input).stands())
                .hasSize(all.size()));
  }

  @Test
  void servicesOfAnotherFeedAreReadOrToldAndNeverThrow() {
    List<byte[]> seeds =
        seeds(
            "{\"total_pages\": 2, \"contents\": [{\"id\": \"ac148810-d857-441c-9679-408f346de14b\","
                + " \"name\": \"Advice\", \"description\": \"Anyone\", \"status\": \"active\","
                + " \"phones\": [{\"number\": \"01632 960150\"}], \"schedules\": [{\"byday\": \"MO\","
                + " \"opens_at\": \"09:00\", \"closes_at\": \"17:00\"}], \"minimum_age\": 18}]}");
    Fuzz.reader(
        "services",
        seeds,
        input -> {
          FeedReader reader = new FeedReader(List.of("01632 960150"), Set.of("LEGAL"));
          FeedReader.page(text(input)).ifPresent(page -> page.items().forEach(reader::read));
        });
  }

  @Test
  void aTableOfWardsIsReadOrToldAndNeverThrows() {
    List<byte[]> seeds =
        seeds(
            "pcd7,pcd8,lsoa21cd,lsoa21nm,msoa21cd,ladcd,ladnm\n"
                + "ZZ1 1AA,ZZ1 1AA,E01000001,Invented 001A,E02000001,E06000034,Invented\n",
            "LSOA21CD,WD24CD,WD24NM,LAD24CD\nE01000001,E05000001,Invented,E06000034\n");
    Fuzz.reader(
        "wards",
        seeds,
        input -> {
          LookupReader reader = new LookupReader("E06000034");
          reader.read("fuzz.csv", new ByteArrayInputStream(input));
          reader.lookup();
        });
  }

  @Test
  void casesInTheStandardAreReadOrRefusedInWords() {
    List<byte[]> seeds =
        seeds("case_id,gender,exploitation_type\n1,female,forced labour\n2,\"male\",\n");
    Fuzz.reader(
        "cases",
        seeds,
        input -> {
          try {
            Importer.read(new ByteArrayInputStream(input), Classification.htcds(), Dialect.CSV);
          } catch (NotHtcds said) {
            assertThat(said.getMessage()).isNotBlank();
          }
        });
  }

  @Test
  void aSearchAsksForSomethingOrForNothingAndNeverThrows() {
    List<byte[]> seeds =
        seeds(
            "Lan Tran",
            "+44 (0)20 7946 0000 ext. 5",
            "AB12 CDE",
            "https://xn--bcher-kva.example/a?b=c#d",
            "somebody@example.org",
            "العربية 漢字 ትግርኛ",
            "%_'\"\\ or 1=1 --");
    Fuzz.reader(
        "search",
        seeds,
        input -> {
          String typed = text(input);
          for (Field field : Field.values()) {
            SearchTerms.asked(field, typed);
          }
          WrittenWords.asked(typed).allIn(typed);
        });
  }

  @Test
  void whatIsSaidInATextIsFoundWithoutThrowing() {
    List<byte[]> seeds =
        seeds(
            "Ring 020 7946 0000 or write to a@example.org, plate AB12 CDE, ZZ1 1AA, ref. X-12/34",
            "account 12-34-56 12345678, www.example.org/a?b");
    Fuzz.reader(
        "mentions",
        seeds,
        input -> {
          String said = text(input);
          Mentions.emails(said);
          Mentions.webAddresses(said);
          Mentions.accounts(said);
          Mentions.references(said);
          Mentions.phones(said);
          Mentions.plates(said);
          Mentions.platesInProse(said);
          Mentions.postcodes(said);
          Mentions.names(said);
        });
  }

  @Test
  void anEmailIsReadAsOneOrAsItsWords() {
    List<byte[]> seeds =
        seeds(
            "From: A <a@example.org>\r\nTo: b@example.org\r\nSubject: =?utf-8?q?caf=C3=A9?=\r\n"
                + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>They <b>sleep</b> there\r\n"
                + "--x\r\nContent-Disposition: attachment; filename*=UTF-8''a%C3%A9.txt\r\n\r\n"
                + "words\r\n--x--\r\n",
            "---- Forwarded message ----\nFrom: C\nSent: today\n\nA van comes every night.");
    Fuzz.reader("email", seeds, EmailReader::file);
    Fuzz.reader("pasted email", seeds, input -> EmailReader.pasted(text(input)));
  }

  @Test
  void jsonAndAnchorsAreReadOrRefused() {
    List<byte[]> seeds =
        seeds("{\"data\": {\"people\": 12, \"lists\": 4}, \"range\": [1, 2.5e3], \"log\": []}");
    Fuzz.reader(
        "json",
        seeds,
        input -> {
          try {
            OutsideJson.tree(text(input));
          } catch (JacksonException refused) {
            // What it is to throw.
          }
        });
    Fuzz.reader(
        "estimate",
        seeds,
        input -> {
          try {
            EstimateReader.read(text(input));
          } catch (Refused refused) {
            // What it is to throw.
          }
        });
    Fuzz.reader("anchor", seeds(Anchor.head("a1b2c3")), input -> Anchor.parse(text(input)));
  }

  @Test
  void aTemplateForWordIsLetInOrRefused() {
    Fuzz.reader("template", List.of(Letterhead.ofWord("document").bytes()), WordTemplate::wrong);
  }

  /** Else none of the others could fail. */
  @Test
  void aReaderThatBreaksIsCaughtWithItsInput() {
    AtomicInteger read = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Fuzz.reader(
                    "broken",
                    seeds("a,b"),
                    input -> {
                      read.incrementAndGet();
                      if (text(input).contains("\"")) {
                        throw new IllegalStateException("a quotation mark");
                      }
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("broken breaks by (Base64) ");
    assertThat(read).hasPositiveValue();
  }

  private static List<byte[]> seeds(String... texts) {
    return Stream.of(texts).map(FuzzTest::bytes).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
