"""Word classes: words that stand for one another in patterns, so that a paraphrase needs no rule of its own.

    let: allow permit                 `@let` in a pattern is any of these
    / sell sells sold selling         a block of verbs, named by its first: `@sell`, `@sells` (sells, sold, and sell
      offload offloads offloaded ...  for "Leeds sell"), `@sold` (by somebody) and `@selling`; a fifth form is "threw"

A class may stand within a phrase (`to_@sell` is "to sell", "to offload", ...) and within another class. Verbs that take their
object in between ("let Okafor go") are classes of their own, since their parts stand apart.
"""

from __future__ import annotations

import re
from functools import cache

_CLASS = re.compile(r"@([a-z]+)")
_CLASSES = """
/ sell sells sold selling
  offload offloads offloaded offloading
  part_with parts_with parted_with parting_with
  cash_in_on cashes_in_on cashed_in_on cashing_in_on
  get_rid_of gets_rid_of got_rid_of getting_rid_of
  jettison jettisons jettisoned jettisoning
  discard discards discarded discarding
  release releases released releasing
  loan_out loans_out loaned_out loaning_out
  ditch ditches ditched ditching
  dump dumps dumped dumping
  axe axes axed axing
  shift shifts shifted shifting
  unload unloads unloaded unloading
  flog flogs flogged flogging
  shed sheds shed shedding

/ sign signs signed signing
  buy buys bought buying
  purchase purchases purchased purchasing
  land lands landed landing
  recruit recruits recruited recruiting
  capture captures captured capturing
  acquire acquires acquired acquiring
  bring_in brings_in brought_in bringing_in
  snap_up snaps_up snapped_up snapping_up
  lure lures lured luring
  prise prises prised prising
  poach poaches poached poaching

/ leave leaves left leaving
  depart departs departed departing
  quit quits quit quitting
  exit exits exited exiting
  move_on moves_on moved_on moving_on

/ reject rejects rejected rejecting
  turn_down turns_down turned_down turning_down
  knock_back knocks_back knocked_back knocking_back
  throw_out throws_out thrown_out throwing_out threw_out
  turn_away turns_away turned_away turning_away
  wave_away waves_away waved_away waving_away
  bat_away bats_away batted_away batting_away
  swat_away swats_away swatted_away swatting_away
  brush_off brushes_off brushed_off brushing_off
  brush_aside brushes_aside brushed_aside brushing_aside
  fend_off fends_off fended_off fending_off
  fight_off fights_off fought_off fighting_off
  rebuff rebuffs rebuffed rebuffing
  refuse refuses refused refusing
  dismiss dismisses dismissed dismissing
  decline declines declined declining
  spurn spurns spurned spurning
  snub snubs snubbed snubbing
  say_no_to says_no_to said_no_to saying_no_to
  scoff_at scoffs_at scoffed_at scoffing_at
  laugh_off laughs_off laughed_off laughing_off

/ drop drops dropped dropping
  end ends ended ending
  abandon abandons abandoned abandoning
  scrap scraps scrapped scrapping
  shelve shelves shelved shelving
  halt halts halted halting
  ditch ditches ditched ditching
  cancel cancels cancelled cancelling
  cool cools cooled cooling
  call_off calls_off called_off calling_off
  call_time_on calls_time_on called_time_on calling_time_on
  pull_out_of pulls_out_of pulled_out_of pulling_out_of
  back_out_of backs_out_of backed_out_of backing_out_of
  walk_away_from walks_away_from walked_away_from walking_away_from
  back_away_from backs_away_from backed_away_from backing_away_from
  move_away_from moves_away_from moved_away_from moving_away_from
  withdraw_from withdraws_from withdrawn_from withdrawing_from withdrew_from
  bow_out_of bows_out_of bowed_out_of bowing_out_of
  drop_out_of drops_out_of dropped_out_of dropping_out_of
  give_up_on gives_up_on given_up_on giving_up_on gave_up_on

/ forsake forsakes forsaken forsaking forsook
  give_up_on gives_up_on given_up_on giving_up_on gave_up_on
  walk_away_from walks_away_from walked_away_from walking_away_from
  back_away_from backs_away_from backed_away_from backing_away_from
  move_on_from moves_on_from moved_on_from moving_on_from
  lose_interest_in loses_interest_in lost_interest_in losing_interest_in
  cool_on cools_on cooled_on cooling_on
  turn_their_back_on turns_its_back_on turned_their_back_on turning_their_back_on

/ quash quashes quashed quashing
  dismiss dismisses dismissed dismissing
  reject rejects rejected rejecting
  rubbish rubbishes rubbished rubbishing
  refute refutes refuted refuting
  hit_back_at hits_back_at - hitting_back_at
  hit_out_at hits_out_at - hitting_out_at
  deny denies denied denying
  scotch scotches scotched scotching
  cool cools cooled cooling
  downplay downplays downplayed downplaying
  play_down plays_down played_down playing_down
  shoot_down shoots_down shot_down shooting_down
  laugh_off laughs_off laughed_off laughing_off
  brush_off brushes_off brushed_off brushing_off
  shut_down shuts_down shut_down shutting_down
  rule_out rules_out ruled_out ruling_out
  hit_out_at hits_out_at hit_out_at hitting_out_at
  pour_cold_water_on pours_cold_water_on poured_cold_water_on pouring_cold_water_on
  distance_himself_from distances_himself_from distanced_himself_from distancing_himself_from

/ watch watches watched watching
  scout scouts scouted scouting
  monitor monitors monitored monitoring
  track tracks tracked tracking
  follow follows followed following
  admire admires admired admiring
  like likes liked liking
  pursue pursues pursued pursuing
  chase chases chased chasing
  court courts courted courting
  target targets targeted targeting
  eye eyes eyed eyeing
  covet covets coveted coveting
  observe observes observed observing
  consider considers considered considering
  want wants wanted wanting

have: have has had having
bid: bid bids offer offers proposal proposals package
approach: approach approaches enquiry enquiries inquiry inquiries overture overtures advance advances
move: move swoop switch transfer deal raid approach
pursuit: pursuit chase interest hunt courtship quest
ready: ready prepared willing open happy keen eager content determined resigned
hoping: hope hopes hoping want wants wanted aim aims aiming plan plans planning look looking wish wishes seek seeks seeking
  intend intends try trying tries need needs decide decides decided
exit: exit departure sale release exits departures sales
talk: talk rumours rumour reports report speculation suggestions suggestion claims claim stories gossip whispers links link noise
him: him her the_player the_R the_A_R their_R
meeting: meeting summit contacts contact talks negotiations conversations discussions
paper: newspaper paper outlet daily publication broadcaster website site network magazine portal tabloid radio_station newspapers
affirm: understands understand reports report reported claims claim claimed says say said reveals reveal revealed writes wrote believes
  states stated suggests suggested confirms confirmed adds added insists learned learnt told_that told posted posts tweeted tweets relays
  relayed hears notes explains explained announced
long: long_term one_year two_year three_year four_year five_year six_year seven_year multi_year short_term 12_month six_month lucrative
  deal_until permanent playing professional
club: club side team employer employers home
camp: camp agent agents representatives representative entourage advisers people side S family father intermediaries lawyers circle
terms: info information infos details conditions price terms cost costs asking_price figures requirements demands news updates an_update
affair: deal move transfer agreement loan loan_deal loan_move package arrangement
papers: documents document papers contracts paperwork all_documents all_papers paper_work
done: done closed sealed signed finalised completed complete concluded agreed settled struck reached in_place wrapped_up tied_up sewn_up
  over_the_line across_the_line boxed_off signed_and_sealed done_and_dusted done_and_sealed rubber_stamped ironed_out hammered_out
near: close near nearing closer imminent nearby within_reach in_reach in_sight getting_close getting_closer coming_closer edging_closer
  drawing_closer moving_closer closing_in nearing_completion approaching_completion close_to_completion not_far_away not_far_off not_far
  days_away hours_away a_matter_of_days a_matter_of_hours at_final_stages in_final_stages at_the_final_stages in_the_final_stages
  at_final_details in_its_final_stages in_the_final_stretch on_the_home_straight
going: under_way underway ongoing on_going continuing continue continues progressing progress advancing advanced advance in_progress
  in_motion at_an_advanced_stage in_advanced_stages moving_forward moving_ahead moving_on moving_quickly moving_fast going_ahead going_on
  gathering_pace
  picking_up_pace
  stalled stalling paused on_hold on_standby resumed resume resuming being_negotiated being_discussed
  under_discussion being_finalised being_worked_on being_prepared being_completed being_concluded being_sealed being_closed being_sorted
off: off dead collapsed broken_down broke_down called_off cancelled fell_through fallen_through falls_through finished abandoned
sent: submitted sent made presented tabled lodged delivered put_forward handed_in formalised on_the_table on_their_table in
awaited: being_prepared ready prepared in_preparation expected to_follow coming imminent planned in_the_works on_the_way being_readied
  being_drafted in_the_pipeline to_be_sent to_be_submitted to_be_made to_be_presented to_be_tabled to_be_lodged to_come
soon: soon shortly today tonight tomorrow this_week this_month next_week next_days in_the_next in_the_coming in_coming by_the_weekend by on
  before within imminently any_day_now any_moment_now over_the_weekend this_weekend monday tuesday wednesday thursday friday saturday sunday
  for
"""


@cache
def classes() -> dict[str, tuple[str, ...]]:
    """Every class by its name.

    >>> classes()["sold"][:3], classes()["sells"][:3]
    (('sold', 'offloaded', 'parted_with'), ('sell', 'sells', 'sold'))
    """
    found: dict[str, tuple[str, ...]] = {}
    for block in re.split(r"\n(?=[/\w])", _CLASSES.strip()):
        if block.startswith("/"):
            found.update(_verbs([line.strip(" /").split() for line in block.splitlines() if line.strip()]))
        else:
            name, _, words = block.partition(":")
            found[name] = tuple(dict.fromkeys(words.split()))
    return found


def _verbs(rows: list[list[str]]) -> dict[str, tuple[str, ...]]:
    """The four forms of a block of verbs, each a class by the form of the first."""
    plain, present, past, going = rows[0][:4]
    columns = [tuple(dict.fromkeys(words)) for words in zip(*(row[:4] for row in rows), strict=True)]
    acts = tuple(dict.fromkeys(word for row in rows for word in (*row[:3], *row[4:])))
    return {plain: columns[0], present: acts, past: columns[2], going: columns[3]}


def spelled(pattern: str) -> str:
    """A pattern with every class written out.

    >>> spelled("?@have to_@move|go")
    '?have|has|had|having to_move|to_swoop|to_switch|to_transfer|to_deal|to_raid|to_approach|go'
    """
    return " ".join(_spelled_part(part) if _CLASS.search(part) else part for part in pattern.split())


def _spelled_part(part: str) -> str:
    mark = part[0] if part[0] in "?!" else ""
    return mark + "|".join(dict.fromkeys(word for phrase in part[len(mark) :].split("|") for word in _phrases(phrase)))


def _phrases(phrase: str) -> list[str]:
    named = _CLASS.search(phrase)
    if named is None:
        return [phrase]
    if named[1] not in classes():
        raise ValueError(f"{phrase}: there is no class of words @{named[1]}")
    return [whole for word in classes()[named[1]] for whole in _phrases(f"{phrase[: named.start()]}{word}{phrase[named.end() :]}")]
