# Prints what icalendar (Debian: python3-icalendar) reads in the calendars that are named, as JSON: per file a list of events. With
# --each a file that it cannot read does not end it: that has its reason, as `failed`.
import datetime, json, sys
import icalendar


def moment(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    assert value.tzinfo is not None, 'a floating time'
    return value.isoformat()


def event(component):
    return {
        'uid': str(component['UID']),
        'summary': str(component['SUMMARY']),
        'description': str(component['DESCRIPTION']),
        'location': str(component['LOCATION']) if 'LOCATION' in component else None,
        'start': moment(component['DTSTART'].dt),
        'end': moment(component['DTEND'].dt),
        'status': str(component['STATUS']),
        'sequence': int(component['SEQUENCE']),
        'stamp': moment(component['DTSTAMP'].dt),
        'categories': [str(category) for category in component['CATEGORIES'].cats],
        'reminders': [alarm['TRIGGER'].dt.total_seconds() for alarm in component.walk('VALARM')],
        'errors': component.errors,
    }


def calendar(path):
    with open(path, 'rb') as file:
        return [event(component) for component in icalendar.Calendar.from_ical(file.read()).walk('VEVENT')]


def tolerant(path):
    try:
        return calendar(path)
    except Exception as error:
        return {'failed': repr(error)}


read = tolerant if '--each' in sys.argv else calendar
json.dump([read(path) for path in json.load(sys.stdin)], sys.stdout)
