package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.Platform;
import org.lodestar.bench.Reporter;

/** What people entrust to us lies nowhere in clear: each field gets a word of its own. */
class CanaryJourney {
  private static final List<String> UNWRITTEN = List.of("radio", "checkbox", "hidden");
  private static final String PROGRAM = "Canary-Browser-8c1f77";
  private static final String IN_CLEAR = "Harbour Light";
  private static final String VISITOR = "127.0.0.1";
  private final List<String> canaries = new ArrayList<>(List.of(PROGRAM));
  private final List<String> addresses = new ArrayList<>();

  @Test
  void nothingEntrustedToUsLiesAnywhereInClear() throws IOException {
    Platform platform = Stage.platform();
    Path data = platform.data();
    String receipt = report(platform.url());
    staff(platform.url());
    practitioner(platform.url());
    calls(platform.url());
    patrol(platform.url());
    canaries.add(receipt);
    canaries.add(receipt.replace("-", ""));
    List<String> wanted = new ArrayList<>(canaries);
    wanted.addAll(List.of(IN_CLEAR, VISITOR));
    Leaks leaks = new Leaks(wanted).database(data);
    assertThat(leaks.hits(VISITOR)).as("no address of a visitor is kept").isEmpty();
    leaks.folder(data.resolve("postgres")).folder(data.resolve("files"));
    leaks.folder(Stage.temporary(data)).text("output", platform.output());
    addresses.forEach(address -> leaks.text("an address", address));
    assertThat(leaks.tables()).as(leaks.searched()).isGreaterThan(30);
    assertThat(leaks.files()).as(leaks.searched()).isGreaterThan(300);
    assertThat(leaks.hits(canaries)).as(leaks.searched()).isEmpty();
    assertWhatIsInClearIsFound(leaks.hits(IN_CLEAR));
    System.out.println("Canaries: " + canaries.size() + " words, " + leaks.searched() + ", 0 hits");
  }

  /** Else a search that can find nothing would pass. */
  private static void assertWhatIsInClearIsFound(List<String> hits) {
    assertThat(hits).anyMatch(hit -> hit.startsWith("members.organisation"));
    assertThat(hits).anyMatch(hit -> hit.contains("cluster"));
  }

  private String canary(String field) {
    String word = Walk.fresh("zq" + field);
    canaries.add(word);
    return word;
  }

  private String report(String url) throws IOException {
    Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    Reporter.anonymous(canary("seen"), canary("place"))
        .forEach(
            (step, given) -> {
              answers.put(step, given);
              if (step.equals("sharing")) {
                answers.put("sharing", Map.of("sharing", "CONFIDENTIAL"));
                answers.put("contact", Map.of("name", canary("name"), "way", "POST"));
                answers.put(
                    "reach",
                    Map.of(
                        "address", canary("address"),
                        "times", canary("times"),
                        "sayYouAre", canary("say"),
                        "codeWord", canary("code")));
              }
            });
    answers.put(
        "others",
        Map.of("people", canary("people"), "vehicles", canary("vehicle"), "aware", "NOT_KNOWN"));
    try (Reporter reporter = new Reporter(url, PROGRAM)) {
      String receipt = reporter.write(answers);
      assertThat(reporter.send()).isTrue();
      assertThat(reporter.comesBackWith(receipt)).isTrue();
      reporter.post("/mailbox/answer", Map.of("text", canary("answer")));
      reporter.get("/mailbox/unsafe");
      reporter.post("/mailbox/unsafe", Map.of("text", canary("unsafe")));
      addresses.addAll(reporter.addresses());
      sendFile(url, receipt);
      return receipt;
    }
  }

  /** One worry that is sent, one that stays a draft. */
  private void practitioner(String url) {
    try (Walk writer = Walk.asWorker(url, "Hollis Housing")) {
      begin(writer);
      writer.type("seen", canary("draft")).press("Keep it and come back later");
      begin(writer);
      writer.type("seen", canary("eye")).type("heard", canary("ear"));
      writer.type("view", canary("view")).press("Continue").choose("about", "SOMEONE_ELSE");
      writer.type("name", canary("whom")).type("children", canary("child"));
      writer.type("agencies", canary("agency")).choose("still", "YES").press("Continue");
      writer.pick("steps[0].kind", "TOLD_MANAGER").type("steps[0].words", canary("step"));
      writer.press("Continue").type("records", canary("record")).type("wishes", canary("wish"));
      writer.type("reach", canary("reach")).type("safeHow", canary("how")).press("Continue");
      writer.press("Send").type("text", canary("letter")).press("Send to the team");
      addresses.addAll(writer.addresses());
    }
  }

  private static void begin(Walk writer) {
    writer.open("/worries/new").choose("danger", "NO").choose("age", "ADULT");
    writer.choose("setting", "HOUSING").press("Continue");
  }

  /** A file with a name, words and content of its own, through the browser. */
  private void sendFile(String url, String receipt) throws IOException {
    try (Walk reporter = Walk.atDesk(url)) {
      reporter.open("/mailbox").type("code", receipt).press("Open");
      reporter.follow("Send photos or files").type("text", canary("filewords"));
      reporter.at("#strip").uncheck();
      reporter.at("input[name=photos]").attach(fileOf(canary("filename")));
      FilesJourney.chosen(reporter);
      reporter.press("Send").sees("We have your message");
      addresses.addAll(reporter.addresses());
    }
  }

  /** A picture behind whose end stands a canary, which no program draws. */
  private Path fileOf(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
    bytes.write(canary("filecontent").getBytes(StandardCharsets.UTF_8));
    return Files.write(
        Stage.folder("lodestar-canary-file").resolve(name + ".png"), bytes.toByteArray());
  }

  private void staff(String url) throws IOException {
    String seen = canaries.get(2);
    try (Walk manager = Walk.asWorker(url, "Moira Manager")) {
      TriageJourney.find(manager, seen);
      String concern = manager.path().replaceAll("[?].*", "");
      manager.follow("Add a note").type("text", canary("note")).press("Save the note");
      manager.follow("Record what was done").choose("kind", "TOLD_POLICE");
      manager.type("text", canary("deed")).press("Record");
      manager.follow("Write to the reporter").type("text", canary("message")).press("Send");
      manager.open(concern).follow("Open attachment 1").press("Make a safe copy and view it");
      assertThat(manager.fetch(manager.at("main img").said("src")).status()).isEqualTo(200);
      manager.follow("Take the original").choose("reason", "EVIDENCE");
      manager.type("words", canary("original"));
      manager.take(manager.at("main form button[type=submit]").last());
      manager.open(concern + "/files/add").type("words", canary("staffwords"));
      manager.at("input[name=files]").attach(fileOf(canary("staffname")));
      manager.press("Add").sees("The file is added");
      manager.open(concern);
      String file = CaseJourney.open(manager, seen);
      manager.open(file + "/change").type("summary", canary("summary")).press("Save");
      manager.open(file);
      String person = CaseJourney.add(manager, canary("person"));
      manager.open(person + "/contacts/new").choose("channel", "POST");
      manager.type("value", canary("home")).choose("safe", "NO");
      manager.type("codeWord", canary("word")).press("Save");
      manager.open(person + "/episodes/new").choose("types", "LAB_FORCED_WORK");
      manager.choose("began.known", "NOT_KNOWN").choose("ended.known", "NOT_KNOWN");
      manager.type("places", canary("where")).type("controllers", canary("who"));
      manager.type("account", canary("account")).press("Keep as a draft");
      manager.open(person + "/episodes/new").press("Save");
      manager.open(person + "/signs/new").type("observation", canary("sign"));
      manager.type("seenBy", canary("witness")).choose("seenOn.known", "NOT_KNOWN").press("Save");
      CaseJourney.consents(manager, person);
      manager.open(CaseJourney.pathway(person) + "/decisions/grounds");
      manager.choose("outcome", "GROUNDS").type("reasoning", canary("reasons")).press("Save");
      manager.open(file + "/chronology/new").choose("kind", "NOTE");
      manager.type("words", canary("chronology")).press("Save");
      MeetingWords.write(manager, file, this::canary);
      manager.open(person + "/happened/new").choose("kind", "MOVED");
      manager.choose("began.known", "NOT_KNOWN").choose("ended.known", "NOT_KNOWN");
      manager
          .type("place", canary("from"))
          .type("ledTo", canary("to"))
          .type("who", canary("driver"));
      manager.type("words", canary("moved")).type("toldBy", canary("ticket")).press("Save");
      String narrow = canary("narrow");
      manager.open(file + "/chronology/new").choose("kind", "NOTE").type("words", narrow);
      manager.at("[name=narrow]").check();
      manager.press("Save");
      CaseloadJourney.find(manager.open(file + "/timeline"), narrow).sees(narrow);
      support(manager, person + "/support");
      share(manager, person);
      pay(manager, person);
      RightsWords.ofPerson(manager, person, this::canary);
      addresses.addAll(RightsWords.request(url, file, this::canary));
      retention(manager, url, file);
      PathwayAuditJourney.judgeOne(manager, canary("remark"));
      addresses.addAll(manager.addresses());
      refer(url, file);
    }
    advocate(url);
  }

  /** What is planned and asked for a person, and what they say of their life. */
  private void support(Walk manager, String support) {
    manager.open(support + "/sheets/risk/write");
    SupportJourney.fillRisk(manager, "HIGH", canary("risk"));
    manager.type("fromWhom", canary("threat")).type("protects", canary("protects"));
    manager.type("ownView", canary("ownview")).type("judgedWith", canary("judge"));
    manager.press("Keep as a draft").open(support + "/sheets/risk/write").press("Save");
    manager.open(support + "/sheets/need-money/write").choose("answer", "NEED_NOW");
    SupportJourney.day(manager, "on", SupportJourney.TODAY);
    manager.type("ownWords", canary("need")).type("note", canary("neednote")).press("Save");
    manager.open(support + "/plan/goals/new").type("words", canary("goal"));
    manager.choose("whose", "PERSON").press("Save");
    manager.at("a[href$='/actions/new']").first().click();
    SupportJourney.day(manager, "due", SupportJourney.TODAY);
    manager.check().type("what", canary("todo")).pick("owner", "");
    manager.type("otherOwner", canary("owner")).press("Save");
    manager.open(support + "/services/new").type("other", canary("service"));
    manager.choose("area", "MONEY").type("asked", canary("asked")).choose("agreed", "YES");
    manager.type("told", canary("mayknow")).press("Save");
    manager.open(support + "/outcomes/agree").choose("answer", "YES");
    manager.tickAll("input[name=explained]");
    manager.press("Save").open(support + "/outcomes/score").choose("who", "SELF");
    manager.pick("HOUSING", "4").type("words", canary("scored")).press("Save");
    manager.open(support + "/own").choose("way", "BY_HAND").choose("shared", "TELL");
    manager.choose("decided", "TELL").press("Save");
  }

  private void advocate(String url) {
    try (Walk navigator = Walk.asWorker(url, "Nora Navigator")) {
      navigator.open("/advocacy/new").type("name", canary("called"));
      navigator.type("about", canary("about")).type("caseReference", canary("caseref"));
      navigator.choose("tellCase", "YES").choose("answer", "YES");
      navigator.tickAll("input[name=explained]");
      navigator.press("Save").at("main a[href*='/advocacy/']").having("zqcalled").click();
      navigator.check().press("Write a note").type("words", canary("walk")).press("Save");
      navigator.press("Record a contact with others").type("withWhom", canary("partner"));
      navigator.type("told", canary("toldthem")).type("why", canary("whytold"));
      navigator.choose("agreed", "YES").press("Save");
      addresses.addAll(navigator.addresses());
    }
  }

  /** A share that is frozen and ended, a call about it, a request for notes and its answer. */
  private void share(Walk manager, String person) {
    manager.open(person + "/shares/new").type("outside", canary("outside"));
    manager.choose("purpose", "SAFEGUARDING").type("why", canary("sharewhy"));
    manager.choose("basis", "VITAL_INTERESTS").choose("sections", "SITUATION");
    manager.type("agreed", canary("agreed")).type("withoutConsent", canary("without"));
    manager.at("textarea[name^='reasons[']").nth(0).fill(canary("sharepart"));
    manager.press("Keep as a draft").open(person + "/shares/new");
    for (var reason : manager.at("textarea[name^='reasons[']").all()) {
      reason.fill(canary("sharepart"));
    }
    manager.press("See what the receiver would get");
    manager.at("form[action$='/offer'] button").click();
    manager.press("Make a sealed document");
    canaries.add(manager.text("#pass-phrase"));
    manager.follow("Back").follow("End this share").choose("reason", "RISK_CHANGED");
    manager.type("words", canary("ended")).press("End it now");
    manager.open(person + "/told").choose("way", "PHONE").type("whom", canary("toldwhom"));
    manager.type("what", canary("toldwhat")).type("why", canary("toldwhy"));
    manager.choose("basis", "CARE_ENQUIRY").press("Save");
    manager.open(person + "/requests/new").choose("askerKind", "POLICE");
    manager.type("asker", canary("asker")).type("necessity", canary("necessity"));
    manager.type("scope", canary("scope")).choose("power", "NONE_GIVEN").press("Save");
    manager.choose("state", "REFUSED").type("answer", canary("answer")).press("Answer");
  }

  /** A call half taken down, and an e-mail handed in with all that is written about its sender. */
  private void pay(Walk manager, String person) {
    manager.open(person + "/pay/spells/new").type("about", canary("yard"));
    manager.choose("began.known", "NOT_KNOWN").choose("ended.known", "NOT_KNOWN");
    manager.type("hoursLeast", "9").type("daysLeast", "6").type("payLeast", "5");
    manager.press("Keep as a draft").open(person + "/pay/spells/new").press("Save");
    manager.open(person + "/pay/signs").type("note", canary("shown")).press("Save");
    manager.open("/exports/new").choose("purpose", "OWN_SYSTEM").choose("who", "NAMED");
    manager.type("reason", canary("reason")).press("Make the export");
    manager.sees("Password of the file");
  }

  /** Why something is held, why so many may go, and why they do not. */
  private void retention(Walk manager, String url, String file) {
    manager.open(file + "/holds").type("reason", canary("court")).press("Place the hold");
    manager.at("a[href$='/lift']").first().click();
    manager.check().type("reason", canary("lifted")).press("Lift the hold");
    try (Walk officer = Walk.asWorker(url, "Dora Dataprotection")) {
      officer.open("/retention/disposals").press("Look through all records");
      officer.type("reason", canary("somany")).press("Say why and go on");
      manager.open(officer.path()).follow("Call it off").type("reason", canary("calledoff"));
      manager.press("Call the disposal off").sees("Called off");
      addresses.addAll(officer.addresses());
    }
  }

  private void calls(String url) {
    try (Walk taker = Walk.asWorker(url, "Cal Calltaker")) {
      taker.open("/concerns/take").at("button[value=PHONE]").click();
      taker.check().type("seen", canary("half")).type("name", canary("caller"));
      taker.type("ifCut", canary("ifcut")).press("Keep for later");
      String sender = canary("sender");
      taker.open("/concerns/take/email");
      taker.type(
          "text",
          "From: "
              + sender
              + " <"
              + sender
              + "@mail.example>\nSubject: "
              + canary("subject")
              + "\n\n"
              + canary("letter"));
      taker
          .press("Continue with what is pasted")
          .type("seen", canary("split"))
          .choose("danger", "NO");
      taker.type("theirReference", canary("number")).choose("age", "ADULT");
      taker.choose("sharing", "SHARE").choose("receipt", "GIVE").press("Continue");
      String receipt = taker.at("input[name=code]").value();
      canaries.add(receipt);
      canaries.add(receipt.replace("-", ""));
      taker.at("input[name=readBack]").check();
      taker.press("Hand it in").type("text", canary("added")).press("Add it");
      addresses.addAll(taker.addresses());
    }
  }

  private void patrol(String url) {
    try (Walk warden = Walk.atDeskAs(url, "Trudy Trading")) {
      warden.open("/street/log").choose("what", "OTHER").choose("age", "ADULT");
      warden.at("main form summary").last().click();
      warden.type("place", canary("street")).type("vehicle", canary("van"));
      warden.type("notes", canary("patrol")).press("Send").arrived("/street/log");
      warden.page().getByText("Your log is sent").waitFor();
      addresses.addAll(warden.addresses());
    }
  }

  /** Every written answer of a referral, then the document, its reference and what happened. */
  private void refer(String url, String file) {
    try (Walk responder = Walk.asWorker(url, "Flora Responder")) {
      responder.open(file).choose("knows", "false").press("Continue");
      responder.open(file).follow("Prepare a referral or notification").press("Begin");
      String referral = responder.path().replaceAll("[?#].*", "");
      List<String> sections =
          responder.at("a[href*='/sections/']").all().stream()
              .map(link -> link.said("href"))
              .distinct()
              .toList();
      int written = sections.stream().mapToInt(section -> write(responder, section)).sum();
      assertThat(written).as("written answers of the form").isGreaterThan(45);
      ReferralJourney.answerAll(responder, referral);
      responder.open(referral + "/check").press("Make the answers final");
      follow(responder, referral);
      afterwards(url, file, referral, responder);
      addresses.addAll(responder.addresses());
    }
  }

  /** What a second reader and their writer say, evidence that came later, a notice. */
  private void afterwards(String url, String file, String referral, Walk responder) {
    try (Walk reader = Walk.asWorker(url, "Cass Caseworker")) {
      AfterReferralJourney.read(reader, referral, word -> canary("second"));
      addresses.addAll(reader.addresses());
    }
    AfterReferralJourney.answer(responder, referral, "Cass Caseworker", word -> canary("answered"));
    AfterReferralJourney.evidence(responder, referral, word -> canary("evidence"));
    AfterReferralJourney.notice(responder, referral, word -> canary("noticed"));
    emergency(url, file);
  }

  private void emergency(String url, String file) {
    // Not the charity's worker, whose two openings of a day other walks may have used.
    try (Walk adults = Walk.asWorker(url, "Sandy Safeguarding");
        Walk manager = Walk.asWorker(url, "Moira Manager")) {
      String reference = BreakGlassJourney.reference(manager.open(file));
      BreakGlassJourney.opens(adults, reference, word -> canary("emergency"));
      adults.sees("Open now");
      String opening = adults.path().replaceAll("[?#].*", "");
      manager.open(opening).press("End it now");
      BreakGlassJourney.review(manager, opening, word -> canary("reviewed"));
      addresses.addAll(adults.addresses());
    }
  }

  /**
   * Also what a page with script would not ask before the fitting answer: it is kept all the same.
   */
  private int write(Walk responder, String section) {
    responder.open(section);
    List<String> kept = new ArrayList<>();
    for (Part field : responder.at("main form input[name], main form textarea[name]").all()) {
      String name = field.said("name");
      if (isWritten(field, name)) {
        kept.add(answer(field, name));
        field.fill(kept.getLast());
      }
    }
    responder.click("main button[name=stay]");
    assertThat(kept).as(section).allMatch(responder.open(section).source()::contains);
    return kept.size();
  }

  private static boolean isWritten(Part field, String name) {
    return !UNWRITTEN.contains(String.valueOf(field.attribute("type")))
        && !"numeric".equals(field.attribute("inputmode"))
        && !name.contains(".");
  }

  private String answer(Part field, String name) {
    return switch (String.valueOf(field.attribute("type"))) {
      case "email" -> canary(name.toLowerCase(Locale.ROOT)) + "@example.org";
      case "tel" -> phone();
      default -> canary(name.toLowerCase(Locale.ROOT));
    };
  }

  /** Out of the thousand numbers that are nobody's. */
  private String phone() {
    String number = "07700900" + (100 + canaries.size());
    canaries.add(number);
    return number;
  }

  private void follow(Walk responder, String referral) {
    responder.open(referral + "/progress");
    ReferralJourney.today(responder.at("form[action$='/sent']"));
    responder.press("It was sent").type("reference", canary("homeoffice"));
    responder.press("Keep the reference");
    responder.at("input[name=event]").first().check();
    ReferralJourney.today(responder.at("form[action$='/happening']"));
    responder.type("note", canary("happening")).press("Record it");
  }
}
