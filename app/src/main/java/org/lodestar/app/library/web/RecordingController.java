package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.library.MediaKind;
import org.lodestar.app.library.NewRecording;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.domain.FilmBoxes;
import org.lodestar.app.library.domain.MediaMarks;
import org.lodestar.app.library.domain.PlaceMarks;
import org.lodestar.app.library.domain.RecordingRules;
import org.lodestar.app.library.domain.WebmTracks;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Videos and sound on public pages: adding, approving, looking again, taking off. */
@Controller
class RecordingController {
  /** All of them. */
  static final String ALL = PageController.PATH + "/recordings";

  private static final String HERE = PageController.PATH + "/{slug}/recordings";
  private static final String FORM = "form";
  private static final String MODEL = "model";
  private static final String FILE = "file";
  private static final long MINUTE = 60;

  /** Fewer bytes for a minute hold no voice. */
  private static final long LEAST_A_MINUTE = 30_000;

  private final Recordings recordings;
  private final RecordingPageMaker maker;
  private final Uploads uploads;
  private final Players players;

  RecordingController(
      Recordings recordings, RecordingPageMaker maker, Uploads uploads, Players players) {
    this.recordings = recordings;
    this.maker = maker;
    this.uploads = uploads;
    this.players = players;
  }

  @GetMapping(ALL)
  @Permit(Action.EDIT_DOCUMENTS)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute(MODEL, maker.list(worker, page));
    return "library/recordings";
  }

  @GetMapping(HERE)
  @Permit(Action.EDIT_DOCUMENTS)
  String spot(@PathVariable String slug, Worker worker, Page page, Model model) {
    model.addAttribute(MODEL, maker.spot(worker, page, slug));
    return "library/recordingsOf";
  }

  private static String back(String slug) {
    return "redirect:" + RecordingPageMaker.here(slug);
  }

  @GetMapping(HERE + "/new")
  @Permit(Action.EDIT_DOCUMENTS)
  String add(@PathVariable String slug, Worker worker, Page page, Model model) {
    recordings.list(worker, slug);
    model.addAttribute(FORM, RecordingForms.Added.empty());
    return adding(slug, page, model);
  }

  private String adding(String slug, Page page, Model model) {
    model.addAttribute("languages", RecordingForms.languages());
    model.addAttribute(MODEL, maker.adding(page, slug));
    return "library/recordingAdd";
  }

  /** Taken in as any upload, read from where it lies sealed, and forgotten there. */
  @PostMapping(HERE + "/new")
  @Permit(Action.EDIT_DOCUMENTS)
  String add(
      @PathVariable String slug,
      @Valid @ModelAttribute(FORM) RecordingForms.Added form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    recordings.list(worker, slug);
    ReceivedForm sent = uploads.form(request, Already.nothing());
    try {
      Saving.tell(result, wrong(slug, form, result, sent));
      if (Saving.saved(result, response, () -> keep(worker, slug, form, sent))) {
        return back(slug);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return adding(slug, page, model);
    } finally {
      sent.held().forEach(uploads::drop);
    }
  }

  /** All that is wrong with words and file at once; what was not typed is told already. */
  private List<Refusal> wrong(
      String slug, RecordingForms.Added form, BindingResult result, ReceivedForm sent) {
    List<Refusal> wrong = new ArrayList<>();
    boolean timed = form != null && !result.hasFieldErrors("minutes");
    NewRecording said = timed ? form.said(slug) : null;
    if (said != null) {
      wrong.addAll(RecordingRules.check(said));
    } else if (timed) {
      wrong.add(Refusal.of("language", "library.recordings.language.missing"));
    }
    int minutes = said == null ? 0 : said.minutes();
    collect(
        wrong,
        () -> {
          HeldFile held = file(sent);
          MediaKind media = media(held);
          collect(wrong, () -> placeless(held));
          plays(held, media, minutes);
        });
    return wrong;
  }

  private static void collect(List<Refusal> wrong, Runnable look) {
    try {
      look.run();
    } catch (Refused refused) {
      wrong.addAll(refused.refusals());
    }
  }

  /** Keeps what nothing is wrong with. */
  private void keep(Worker worker, String slug, RecordingForms.Added form, ReceivedForm sent) {
    NewRecording said = Objects.requireNonNull(form.said(slug));
    HeldFile held = file(sent);
    MediaKind media = media(held);
    try (InputStream in = uploads.open(held)) {
      recordings.add(worker, said, media, held.size(), held.scan() == ScanState.CLEAN, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one file that was sent, if it may be kept. */
  private static HeldFile file(ReceivedForm sent) {
    if (sent.refused().stream().map(NotTaken::why).anyMatch(each -> each == WhyNot.TOO_LARGE)) {
      throw Refused.at(FILE, "library.recordings.file.large");
    }
    if (sent.files().isEmpty()) {
      throw Refused.at(FILE, "library.recordings.file.missing");
    }
    if (!sent.refused().isEmpty() || !sent.whole() || sent.held().size() != 1) {
      throw Refused.at(FILE, "library.recordings.file.again");
    }
    HeldFile held = sent.held().getFirst();
    if (held.size() > Recordings.MOST) {
      throw Refused.at(FILE, "library.recordings.file.large");
    }
    return switch (held.scan()) {
      case CLEAN, NOT_SCANNED -> held;
      case INFECTED -> throw Refused.at(FILE, "library.recordings.file.infected");
      case PENDING -> throw Refused.at(FILE, "library.recordings.file.pending");
      case TOO_LARGE -> throw Refused.at(FILE, "library.recordings.file.scanner");
    };
  }

  private MediaKind media(HeldFile held) {
    try (InputStream in = uploads.open(held)) {
      return MediaMarks.of(in.readNBytes(MediaMarks.BYTES))
          .orElseThrow(() -> Refused.at(FILE, "library.recordings.file.kind"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It says nowhere where it was made. */
  private void placeless(HeldFile held) {
    try (InputStream in = uploads.open(held)) {
      if (PlaceMarks.in(in)) {
        throw Refused.at(FILE, "library.recordings.file.place");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As far as its bytes tell: all of it is there, there is something to see or hear, and it lasts
   * as long as was typed.
   *
   * @param minutes none where they were not typed as they should be
   */
  private void plays(HeldFile held, MediaKind media, int minutes) {
    if (held.size() < minutes * LEAST_A_MINUTE) {
      throw Refused.at(FILE, "library.recordings.file.thin");
    }
    if (media == MediaKind.WEBM) {
      showsAny(tracks(held));
    }
    if (media == MediaKind.MP4 || media == MediaKind.M4A) {
      FilmBoxes.Told told = boxes(held);
      if (!told.whole()) {
        throw Refused.at(FILE, "library.recordings.file.broken");
      }
      showsAny(told.shows());
      if (minutes > 0) {
        told.seconds().ifPresent(seconds -> lasts(seconds, minutes));
      }
    }
  }

  private static void showsAny(boolean shows) {
    if (!shows) {
      throw Refused.at(FILE, "library.recordings.file.nothing");
    }
  }

  private boolean tracks(HeldFile held) {
    try (InputStream in = uploads.open(held)) {
      return WebmTracks.in(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FilmBoxes.Told boxes(HeldFile held) {
    try (InputStream in = uploads.open(held)) {
      return FilmBoxes.of(in, held.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Minutes are typed in whole ones: one more or less is forgiven. */
  private static void lasts(long seconds, int minutes) {
    if (Math.abs(seconds - minutes * MINUTE) > MINUTE) {
      String said = String.valueOf((seconds + MINUTE - 1) / MINUTE);
      throw new Refused(List.of(new Refusal("minutes", "library.recordings.minutes.other", said)));
    }
  }

  /** Plays one to editors, also while it waits. */
  @GetMapping(HERE + "/{id}/file")
  @Permit(Action.EDIT_DOCUMENTS)
  ResponseEntity<Resource> play(
      @PathVariable String slug,
      @PathVariable UUID id,
      Worker worker,
      HttpMethod method,
      HttpServletRequest request) {
    MediaController.watched(request);
    return MediaController.played(recordings, players, recordings.get(worker, slug, id), method);
  }

  @GetMapping(HERE + "/{id}/approve")
  @Permit(Action.EDIT_DOCUMENTS)
  String approve(
      @PathVariable String slug, @PathVariable UUID id, Worker worker, Page page, Model model) {
    return approving(slug, id, worker, page, model);
  }

  private String approving(String slug, UUID id, Worker worker, Page page, Model model) {
    Recording recording = recordings.get(worker, slug, id);
    if (recordings.closed(worker, recording).isPresent()) {
      return back(slug);
    }
    model.addAttribute(MODEL, maker.one(worker, page, recording));
    model.addAttribute("back", RecordingPageMaker.here(slug));
    return "library/recordingApprove";
  }

  @PostMapping(HERE + "/{id}/approve")
  @Permit(Action.EDIT_DOCUMENTS)
  String approve(
      @PathVariable String slug,
      @PathVariable UUID id,
      @Valid @ModelAttribute(FORM) RecordingForms.Approved form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> recordings.approve(worker, slug, id, form.code()));
    return saved ? back(slug) : approving(slug, id, worker, page, model);
  }

  /** One hand is enough, and it is asked once more on the page that has the button. */
  @PostMapping(HERE + "/{id}/off")
  @Permit(Action.EDIT_DOCUMENTS)
  String takeOff(@PathVariable String slug, @PathVariable UUID id, Worker worker) {
    recordings.takeOff(worker, slug, id);
    return back(slug);
  }

  @GetMapping(HERE + "/{id}/look")
  @Permit(Action.EDIT_DOCUMENTS)
  String look(
      @PathVariable String slug, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Recording recording = recordings.get(worker, slug, id);
    model.addAttribute(FORM, RecordingForms.Looked.empty());
    return looking(recording, recording.version(), page, model);
  }

  private static String looking(Recording recording, long version, Page page, Model model) {
    String here = RecordingPageMaker.here(recording.said().spot());
    String below = "/" + recording.id() + "/look";
    return new SmallForm(page.t("library.recordings.look"), recording.said().title(), here, below)
        .alone()
        .lead(page.t("library.recordings.look.lead"))
        .show(model, RecordingForms.Looked.asked(page), version);
  }

  @PostMapping(HERE + "/{id}/look")
  @Permit(Action.EDIT_DOCUMENTS)
  String look(
      @PathVariable String slug,
      @PathVariable UUID id,
      @Valid @ModelAttribute(FORM) RecordingForms.Looked form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Recording before = recordings.get(worker, slug, id);
    boolean saved =
        Saving.saved(
            result, response, () -> recordings.look(worker, slug, id, form.day(), form.looked()));
    return saved ? back(slug) : looking(before, before.version(), page, model);
  }
}
