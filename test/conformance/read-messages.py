# Prints what Python's email module reads in the messages that are named, as JSON.
import email, email.policy, hashlib, json, sys


def message(path):
    with open(path, 'rb') as file:
        read = email.message_from_binary_file(file, policy=email.policy.default)
    body = read.get_body(preferencelist=('plain',))
    return {
        'names': [name for name in read.keys()],
        'to': [[one.display_name, one.addr_spec] for one in read['To'].addresses],
        'reply_to': [one.addr_spec for one in read['Reply-To'].addresses],
        'subject': str(read['Subject']),
        'unsent': str(read['X-Unsent']),
        'date': read['Date'].datetime.isoformat(),
        'text': body.get_content(),
        'attachments': [
            [part.get_filename(), part.get_content_type(), hashlib.sha256(part.get_payload(decode=True)).hexdigest()]
            for part in read.iter_attachments()
        ],
        'defects': [str(defect) for part in read.walk() for defect in part.defects]
        + [str(defect) for header in read.values() for defect in header.defects],
    }


json.dump([message(path) for path in json.load(sys.stdin)], sys.stdout)
