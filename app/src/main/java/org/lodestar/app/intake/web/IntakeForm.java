package org.lodestar.app.intake.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.CallerKind;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.KnownSigns;
import org.lodestar.app.concerns.form.ReadableWhen;
import org.lodestar.app.screening.TickedBefore;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * All that a worker takes down of one call, visit or e-mail, on one page. What must not be left out
 * is judged when it is handed in, not while somebody speaks: see {@link IntakeJudge}.
 */
public record IntakeForm(
    @Nullable Channel channel,
    @Nullable Known danger,
    @Nullable Known safeToTalk,
    @Nullable @Size(max = 500, message = "concerns.long") String ifCut,
    @Nullable Known childWithCaller,
    @Nullable Known childThere,
    @Nullable @Size(max = 2_000, message = "concerns.long") String child,
    @Nullable TypedDate heardOn,
    @Nullable @Pattern(regexp = "|([01]?[0-9]|2[0-3])[:.][0-5][0-9]", message = "intake.time.wrong")
        String heardTime,
    @Nullable @Size(max = 100, message = "concerns.long") String theirReference,
    @Nullable @Size(max = 10_000, message = "concerns.long") String seen,
    @Nullable @Size(max = 50, message = "concerns.long") List<String> keepFiles,
    @Nullable @KnownSigns List<String> signs,
    @Nullable About about,
    @Nullable AgeStatus age,
    @Nullable Known careNeeds,
    @Nullable @Size(max = 5_000, message = "concerns.long") String people,
    @Nullable @Size(max = 2_000, message = "concerns.long") String place,
    @Nullable
        @Pattern(
            regexp = "(?i)|[A-Z]{1,2}[0-9][A-Z0-9]? ?([0-9]([A-Z]{2})?)?",
            message = "concerns.where.postcode.wrong")
        String postcode,
    @Nullable Known still,
    @Nullable @ReadableWhen TypedUncertainDate when,
    @Nullable @Size(max = 2_000, message = "concerns.long") String vehicles,
    @Nullable Known aware,
    @Nullable Boolean limitsTold,
    @Nullable Confidentiality sharing,
    @Nullable @Size(max = 200, message = "concerns.long") String name,
    @Nullable CallerKind callerKind,
    ContactForm.@Nullable Way way,
    @Nullable @Size(max = 300, message = "concerns.long") String address,
    @Nullable List<DayOfWeek> days,
    @Nullable @Size(max = 300, message = "concerns.long") String times,
    @Nullable @Size(max = 200, message = "concerns.long") String sayYouAre,
    @Nullable Known voicemail,
    @Nullable @Size(max = 100, message = "concerns.long") String codeWord,
    @Nullable String language,
    @Nullable Known interpreter,
    @Nullable Receipt receipt,
    @Nullable Boolean cut,
    @Nullable @Size(max = 500, message = "concerns.long") String againReason,
    @Nullable @Pattern(regexp = "[0-9]{1,9}", message = "intake.changed") String version) {

  /** Whether whoever tells it wants a receipt. */
  public enum Receipt {
    GIVE,
    NONE
  }

  /** The channel, when it is told, what was ticked before, and the files that came: all kept. */
  static IntakeForm begun(
      Channel channel, TypedDate on, String time, TickedBefore ticked, List<String> files) {
    return new IntakeForm(
        channel,
        ticked.danger(),
        null,
        "",
        null,
        null,
        "",
        on,
        time,
        "",
        ticked.seen(),
        files,
        ticked.signs(),
        null,
        ticked.age(),
        null,
        "",
        "",
        "",
        null,
        TypedUncertainDate.empty(),
        "",
        null,
        null,
        null,
        "",
        null,
        null,
        "",
        List.of(),
        "",
        "",
        null,
        "",
        "en",
        null,
        null,
        null,
        "",
        "0");
  }

  /** The same with the version that is kept now. */
  public IntakeForm at(long now) {
    return new IntakeForm(
        channel,
        danger,
        safeToTalk,
        ifCut,
        childWithCaller,
        childThere,
        child,
        heardOn,
        heardTime,
        theirReference,
        seen,
        keepFiles,
        signs,
        about,
        age,
        careNeeds,
        people,
        place,
        postcode,
        still,
        when,
        vehicles,
        aware,
        limitsTold,
        sharing,
        name,
        callerKind,
        way,
        address,
        days,
        times,
        sayYouAre,
        voicemail,
        codeWord,
        language,
        interpreter,
        receipt,
        cut,
        againReason,
        String.valueOf(now));
  }

  /** The version that the page showed; none that was ever kept where it makes no sense. */
  long shown() {
    return version != null && version.matches("[0-9]{1,9}") ? Long.parseLong(version) : -1;
  }

  boolean wasCut() {
    return Boolean.TRUE.equals(cut);
  }

  boolean limitsWereTold() {
    return Boolean.TRUE.equals(limitsTold);
  }

  /** Files that are kept with the concern. */
  List<String> kept() {
    return keepFiles == null ? List.of() : keepFiles;
  }

  List<String> ticked() {
    return signs == null ? List.of() : signs.stream().distinct().toList();
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "IntakeForm[personal]";
  }
}
